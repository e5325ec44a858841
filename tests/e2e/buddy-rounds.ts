import type { Locator, Page } from 'playwright-core';
import { askAs } from './ask-as.ts';

export interface Pair {
  readonly label: string;
  readonly members: readonly { readonly label: string; readonly node: { readonly id: string }; readonly area: { readonly id: string } }[];
}

export interface DraftedRound {
  readonly id: string;
  /** Where its board is. */
  readonly path: string;
  readonly pairs: readonly Pair[];
}

const PAIRS = 'id suggestions { label members { label node { id } area { id } } }';

/** A fresh draft for a cluster. What is proposed counts against the next draft, so each that proposes takes another cluster. */
export async function draftFor(url: string, cluster: string): Promise<DraftedRound> {
  const { draftBuddyRound: round } = await askAs<{ draftBuddyRound: { id: string; suggestions: Pair[] } }>(
    url,
    `mutation { draftBuddyRound(input: { pool: { cluster: "cluster:${cluster}" } }) { ${PAIRS} } }`,
  );
  return { id: round.id, path: `/matching/${round.id.slice('round:'.length)}`, pairs: round.suggestions };
}

/** The pairs of the round a page shows, as they are now. */
export async function pairsOn(page: Page): Promise<readonly Pair[]> {
  const { origin, pathname } = new URL(page.url());
  const found = await askAs<{ buddyRound: { suggestions: Pair[] } }>(origin, `{ buddyRound(id: "round:${pathname.split('/').at(-1)}") { ${PAIRS} } }`);
  return found.buddyRound.suggestions;
}

export const both = (pair: Pair | undefined): readonly [string, string] => [pair?.members[0]?.label ?? '', pair?.members[1]?.label ?? ''];

/** By its exact name: on a draft's board a person is a button. */
export const nameButton = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const cardOf = (page: Page, name: string): Locator => page.locator('.match-card').filter({ has: nameButton(page, name) });
export const summary = (page: Page): Locator => page.locator('.match-summary');
