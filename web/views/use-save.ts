import { useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import type { VariablesOf } from '../data/graphql.ts';
import { SAVE_VIEW, type SavedView } from './view-queries.ts';

export type SaveInput = VariablesOf<typeof SAVE_VIEW>['input'];

/** Saves or changes a view; gives it once it is kept, and what stood in the way. */
export function useSave() {
  const [{ fetching }, save] = useMutation(SAVE_VIEW);
  const [error, setError] = useState<CombinedError>();
  const keep = async (input: SaveInput): Promise<SavedView | undefined> => {
    const { data, error: refusal } = await save({ input });
    setError(refusal);
    return data?.saveView;
  };
  return { saving: fetching, error, keep };
}
