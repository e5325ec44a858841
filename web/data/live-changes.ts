import { useSubscription } from 'urql';
import { graphql } from './graphql.ts';

const CHANGES = graphql(`
  subscription Changes {
    changes {
      version
    }
  }
`);

/** Hears of every write, by whomever; the client then asks again for what is on screen. */
export function useLiveChanges(): void {
  useSubscription({ query: CHANGES });
}
