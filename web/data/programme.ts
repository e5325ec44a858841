import { useQuery } from 'urql';
import { graphql } from './graphql.ts';

const PROGRAMME = graphql(`
  query Programme {
    programme {
      today
      version
      demo {
        lastDay
        batch {
          id
          name
          at
        }
      }
      counts {
        areas
        people
        organisations
        topics
        events
        clusters
        questions
        collaborations
      }
      eventMonths {
        month
        kind
        count
      }
    }
  }
`);

/** What there is in all, and whether it is the demonstration. */
export function useProgramme() {
  const [{ data, fetching, error }, again] = useQuery({ query: PROGRAMME });
  const programme = data?.programme;
  return {
    programme,
    demo: programme?.demo !== null && programme?.demo !== undefined,
    empty: programme !== undefined && programme.counts.areas === 0,
    fetching,
    error,
    again,
  };
}
