import type { Locator, Page } from 'playwright-core';
import { askAs } from './ask-as.ts';

export interface DraftedGroup {
  readonly label: string;
  readonly group: { readonly id: string };
  readonly members: readonly { readonly node: { readonly id: string }; readonly area: { readonly shortName: string } }[];
}

export interface DraftedPlan {
  readonly id: string;
  /** Where its board is. */
  readonly path: string;
  readonly groups: readonly DraftedGroup[];
}

const GROUPS = 'id suggestions { label group { id } members { node { id } area { shortName } } }';

/** A fresh draft of groups, as the API takes what it asks for, of the twelve areas of the East Midlands. */
export async function draftPlan(url: string, asked: string): Promise<DraftedPlan> {
  const { draftClusterPlan: plan } = await askAs<{ draftClusterPlan: { id: string; suggestions: DraftedGroup[] } }>(
    url,
    `mutation { draftClusterPlan(input: { pool: { everyone: true, regions: ["East Midlands"] }, timeLimitSeconds: 2, ${asked} }) { ${GROUPS} } }`,
  );
  return { id: plan.id, path: `/matching/plans/${plan.id.slice('plan:'.length)}`, groups: plan.suggestions };
}

/** The groups of the plan a page shows, as they are now. */
export async function groupsOn(page: Page): Promise<readonly DraftedGroup[]> {
  const { origin, pathname } = new URL(page.url());
  const found = await askAs<{ clusterPlan: { suggestions: DraftedGroup[] } }>(origin, `{ clusterPlan(id: "plan:${pathname.split('/').at(-1)}") { ${GROUPS} } }`);
  return found.clusterPlan.suggestions;
}

export const namesIn = ({ members }: DraftedGroup): readonly string[] => members.map(({ area }) => area.shortName);

/** An area on the board of a draft, by its exact name. */
export const areaButton = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const groupCard = (page: Page, label: string): Locator => page.getByRole('article', { name: label, exact: true });
