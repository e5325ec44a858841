import type { CombinedError } from 'urql';
import { errorCode, errorText } from '../data/error-words.ts';
import { viewTexts } from '../texts/views.ts';

/** Why a view was not saved, or, without an answer, that nobody knows. */
export function NotSaved({ error }: { readonly error: CombinedError }) {
  if (errorCode(error) === undefined) return viewTexts.noAnswer;
  return (
    <>
      <strong>{viewTexts.notSaved}</strong> {errorText(error)}
    </>
  );
}
