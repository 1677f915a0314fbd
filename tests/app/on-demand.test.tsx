// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OnDemand, supply } from '../../src/app/OnDemand.tsx';
import { Boundary } from '../../src/ui/Boundary.tsx';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(cleanup);

test('code that did not arrive offers to load the page again', async () => {
  const reload = vi.fn();
  const story = supply<{ readonly name: string }>(async () => {
    throw new TypeError('Failed to fetch dynamically imported module: https://a.example/StoryPage-1.js');
  });
  render(
    <Boundary
      message="Not drawn."
      retry="Try again"
      gone={{ message: 'A new version.', reload: 'Reload', onReload: reload }}
    >
      <Suspense fallback={null}>
        <OnDemand from={story} give={{ name: 'Story' }} />
      </Suspense>
    </Boundary>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('A new version.');
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(reload).toHaveBeenCalledOnce();
});

test('code that did not arrive shows its sentence, and trying again asks for it anew', async () => {
  const load = vi
    .fn(async () => ({ name }: { readonly name: string }) => <p>{name}</p>)
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  const story = supply(load);
  render(
    <Boundary message="Not here." retry="Try again" onRetry={story.renew}>
      <Suspense fallback={null}>
        <OnDemand from={story} give={{ name: 'Story' }} />
      </Suspense>
    </Boundary>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('Not here.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('Story');
  expect(load).toHaveBeenCalledTimes(2);
});
