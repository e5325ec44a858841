import type { Client } from 'urql';
import { graphql } from './graphql.ts';

const PROGRESS = graphql(`
  subscription Progress($id: ID!) {
    progress(id: $id) {
      id
      stage
      done
      best
      gap
      finished
    }
  }
`);

const CANCEL = graphql(`
  mutation CancelProgress($id: ID!) {
    cancelProgress(id: $id)
  }
`);

/** How far long work is. */
export interface WorkState {
  /** What is being done, in words. */
  readonly stage: string;
  /** Share that is done, where that can be told. */
  readonly done: number | undefined;
  /** Of a search: what the best found so far is worth. */
  readonly best?: number | undefined;
  /** Of a search: how far that may be from the best there is, as a share of it. */
  readonly gap?: number | undefined;
}

/** Hears how far the work of an id is, be it begun or not. Call what is returned to hear no more. */
export function followWork(client: Client, id: string, hear: (state: WorkState) => void): () => void {
  const { unsubscribe } = client.subscription(PROGRESS, { id }).subscribe(({ data }) => {
    if (!data || data.progress.finished) return;
    const { stage, done, best, gap } = data.progress;
    hear({ stage, done: done ?? undefined, best: best ?? undefined, gap: gap ?? undefined });
  });
  return unsubscribe;
}

/** Stops the work of an id. Whoever waits for its answer hears that it was stopped. */
export const stopWork = (client: Client, id: string): void => void client.mutation(CANCEL, { id }).toPromise();
