// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Boundary } from '../../src/ui/Boundary.tsx';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(cleanup);

function Part({ breaks }: { readonly breaks: boolean }) {
  if (breaks) throw new Error('a part broke');
  return <p>part</p>;
}

const page = (breaks: boolean, subject = 'France') => (
  <>
    <Boundary message="Not drawn." retry="Try again" subject={subject}>
      <Part breaks={breaks} />
    </Boundary>
    <p>rest</p>
  </>
);

describe('a part that throws', () => {
  test('shows its sentence in its own place; the rest goes on', () => {
    render(page(true));
    expect(screen.getByRole('alert').textContent).toContain('Not drawn.');
    expect(screen.getByText('rest')).toBeDefined();
  });

  test('comes back by trying again', async () => {
    const { rerender } = render(page(true));
    rerender(page(false));
    expect(screen.queryByText('part')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('part')).toBeDefined();
  });

  test('is drawn again unasked once it is about something else', () => {
    const { rerender } = render(page(true, 'France'));
    rerender(page(false, 'Kenya'));
    expect(screen.getByText('part')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
