import type { Context } from '../context.ts';
import { writerName } from '../viewer/identity.ts';
import type { ProgressTask } from './progress-registry.ts';

const UNHEARD: Pick<ProgressTask, 'report'> = { report: () => undefined };

/** Does long work; where an id was given for it, its progress can be followed and it can be stopped. The signal also tells that the request has run out of time. */
export async function withProgress<T>(
  { progress, viewer, stop }: Context,
  id: string | null | undefined,
  stage: string,
  work: (task: Pick<ProgressTask, 'signal' | 'report'>) => Promise<T>,
): Promise<T> {
  if (id === null || id === undefined) return work({ ...UNHEARD, signal: stop.signal });
  const task = progress.start(id, writerName(viewer), stage);
  try {
    const result = await work({ signal: AbortSignal.any([task.signal, stop.signal]), report: (state) => task.report(state) });
    task.finish('Done');
    return result;
  } catch (error) {
    task.finish(task.signal.aborted ? 'Stopped' : 'Not done');
    throw error;
  }
}
