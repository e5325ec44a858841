import { Link } from '@tanstack/react-router';
import type { CombinedError } from 'urql';
import { recordPath } from '../../address/record-path.ts';
import { useViewer } from '../../data/viewer.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Empty } from '../../ui/empty.tsx';

export const isNotAllowed = (error: CombinedError): boolean => error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_ALLOWED');

/** Who may see drafts, and where a partnership finds what was proposed to its own area. */
export function NotAllowed({ error }: { readonly error: CombinedError }) {
  const viewer = useViewer();
  const path = viewer?.areaId === undefined ? undefined : recordPath(viewer.areaId);
  return (
    <Empty heading={matchingTexts.notAllowed} action={path && <Link to={path}>{matchingTexts.toArea}</Link>}>
      {error.graphQLErrors.map(({ message }) => message).join(' ')}
    </Empty>
  );
}
