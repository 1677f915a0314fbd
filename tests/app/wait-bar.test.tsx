// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WaitBar } from '../../src/app/WaitBar.tsx';
import type { Waiting } from '../../src/app/wait-for-facts.ts';

afterEach(cleanup);

const failed = { type: 'failed', cause: 'data', problem: 'atlas.json: 503' } as const;
const bar = (waiting: Waiting, onRetry = () => undefined) => (
  <WaitBar lang="en" waiting={waiting} onRetry={onRetry} />
);

describe('the bar under the first picture', () => {
  test('says nothing as long as all goes well', () => {
    render(bar({ type: 'quiet' }));
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('speaks of slowness politely, of failure aloud, in the language of the reader', () => {
    const { rerender } = render(bar({ type: 'slow' }));
    expect(screen.getByRole('status').textContent).toContain('longer than usual');
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(bar(failed));
    expect(screen.getByRole('alert').textContent).toContain('did not arrive whole');
    expect(screen.getByRole('alert').textContent).toContain('atlas.json: 503');
    rerender(<WaitBar lang="zh" waiting={{ ...failed, cause: 'form' }} onRetry={() => undefined} />);
    expect(screen.getByRole('alert').textContent).toContain('记录文件已损坏');
  });

  test('shows what a file holds as text, never as markup', () => {
    render(bar({ ...failed, problem: '<img src=x onerror=alert(1)>' }));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('<img');
  });

  test('keeps the focus on its button while it tries again', async () => {
    const onRetry = vi.fn();
    const { rerender } = render(bar(failed, onRetry));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    rerender(bar({ type: 'again' }, onRetry));
    expect(screen.getByRole('status').textContent).toContain('Loading');
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });
});
