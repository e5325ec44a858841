import { MOST_PER_PAGE, pageSize } from './page-args.ts';

interface Asked {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
}

/** Items a plain list is reckoned to have. */
const USUAL_LIST = 5;

/** Cost of a page: what one item costs, as often as there may be items. Refuses a wrong page size. */
export const pageCost = ({ args, childComplexity }: Asked): number => {
  const first = pageSize(args['first'] as number | null | undefined);
  return 1 + Math.max(1, first) * Math.max(1, childComplexity);
};

/** Cost of a plain list that is short by nature. */
export const listCost = ({ childComplexity }: Asked): number => 1 + USUAL_LIST * Math.max(1, childComplexity);

/** Cost of a list that gives as much as the question has answers, such as the whole network. */
export const wholeCost = ({ childComplexity }: Asked): number => 100 + 2 * MOST_PER_PAGE * Math.max(1, childComplexity);
