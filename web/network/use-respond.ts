import { useCallback, useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { graphql, type VariablesOf } from '../data/graphql.ts';
import { SUGGESTION, type SuggestionRecord } from './suggestion-query.ts';

const RESPOND = graphql(
  `
    mutation RespondToSuggestion($input: RespondInput!) {
      respondToSuggestion(input: $input) {
        ...SuggestionShown
      }
    }
  `,
  [SUGGESTION],
);

export type Response = VariablesOf<typeof RESPOND>['input'];

export interface Responding {
  /** What is being recorded. */
  readonly pending: Response | undefined;
  /** What was answered last, until what is given has caught up. */
  readonly recorded: SuggestionRecord | undefined;
  readonly fault: CombinedError | undefined;
  /** True once it is recorded. */
  readonly respond: (response: Response) => Promise<boolean>;
}

/** Records what somebody made of a suggestion. */
export function useRespond(): Responding {
  const [, send] = useMutation(RESPOND);
  const [pending, setPending] = useState<Response>();
  const [recorded, setRecorded] = useState<SuggestionRecord>();
  const [fault, setFault] = useState<CombinedError>();
  const respond = useCallback(
    async (response: Response) => {
      setPending(response);
      setFault(undefined);
      const { data, error } = await send({ input: response });
      if (data) setRecorded(data.respondToSuggestion);
      setPending(undefined);
      setFault(error);
      return error === undefined;
    },
    [send],
  );
  return { pending, recorded, fault, respond };
}
