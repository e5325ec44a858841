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

/** Whether somebody wrote after the page had its first answers and before its live line stood. */
export async function hasMissedWrites(client: Client): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const known = client.readQuery(VERSION, {}, { requestPolicy: 'cache-only' })?.data?.programme.version;
  const { data } = await client.query(VERSION, {}, { requestPolicy: 'network-only' }).toPromise();
  return known !== undefined && data !== undefined && data.programme.version !== known;
}
