import type { Client } from 'urql';
import { graphql } from './graphql.ts';

const VERSION = graphql(`
  query Version {
    programme {
      version
    }
  }
`);

/** By then the server listens, and what was asked first is answered. */
const SETTLED_MS = 1_000;
/** On a slow line the first answers take longer. */
const MOST_LOOKS = 30;

/** Whether somebody wrote after the page had its first answers and before its live line stood; once they are there. */
export async function hasMissedWrites(client: Client): Promise<boolean> {
  let known: number | undefined;
  for (let look = 0; known === undefined && look < MOST_LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    known = client.readQuery(VERSION, {}, { requestPolicy: 'cache-only' })?.data?.programme.version;
  }
  if (known === undefined) return false;
  const { data } = await client.query(VERSION, {}, { requestPolicy: 'network-only' }).toPromise();
  return data !== undefined && data.programme.version !== known;
}
