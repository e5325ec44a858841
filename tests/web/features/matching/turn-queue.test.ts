import { expect, test } from 'vitest';
import { turnQueue } from '../../../../web/features/matching/turn-queue.ts';

function answering() {
  const done: string[] = [];
  const open = new Map<string, () => void>();
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      done.push(`${name} begun`);
      open.set(name, () => resolve(name));
    });
  return { done, work, answer: (name: string) => open.get(name)?.() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('each takes its turn once the one before is answered, even by a failure', async () => {
  const queue = turnQueue();
  const { done, work, answer } = answering();
  const first = queue.take(work('first'));
  const failing = queue.take(() => Promise.reject(new Error('No network.')));
  const last = queue.take(work('last'));
  await settled();
  expect(done).toEqual(['first begun']);
  answer('first');
  expect(await first).toBe('first');
  await expect(failing).rejects.toThrow('No network.');
  await settled();
  answer('last');
  expect(await last).toBe('last');
});

test('what waits is dropped, what is asked afterwards is not', async () => {
  const queue = turnQueue();
  const { done, work, answer } = answering();
  const first = queue.take(work('first'));
  const waiting = queue.take(work('waiting'));
  await settled();
  queue.drop();
  const later = queue.take(work('later'));
  answer('first');
  expect(await first).toBe('first');
  expect(await waiting).toBeUndefined();
  await settled();
  answer('later');
  expect(await later).toBe('later');
  expect(done).toEqual(['first begun', 'later begun']);
});
