import { Link } from '@tanstack/react-router';
import type { CombinedError } from 'urql';
import { recordPath } from '../../address/record-path.ts';
import { errorCode, errorText } from '../../data/error-words.ts';
import { useViewer } from '../../data/viewer.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { Empty } from '../../ui/empty.tsx';

export const isNotAllowed = (error: CombinedError): boolean => errorCode(error) === 'NOT_ALLOWED';

/** Who may see drafts, and where a partnership finds what was proposed to its own area. */
export function NotAllowed({ error }: { readonly error: CombinedError }) {
  const viewer = useViewer();
  const path = viewer?.areaId === undefined ? undefined : recordPath(viewer.areaId);
  return (
    <Empty heading={draftTexts.notAllowed} action={path && <Link to={path}>{draftTexts.toArea}</Link>}>
      {errorText(error)}
    </Empty>
  );
}
