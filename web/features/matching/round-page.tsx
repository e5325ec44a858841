import { Link } from '@tanstack/react-router';
import { useAddress } from '../../address/use-address.ts';
import { useRecordId } from '../../address/use-record-id.ts';
import { useViewer } from '../../data/viewer.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { shellTexts } from '../../texts/shell.ts';
import { Empty } from '../../ui/empty.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { NotAllowed, isNotAllowed } from './not-allowed.tsx';
import { readRoundState } from './round-address.ts';
import { RoundBar } from './round-bar.tsx';
import { RoundWork } from './round-work.tsx';
import { useRound } from './use-round.ts';
import './round-page.css';
import '../../ui/page.css';

/** One buddy round: a board while it is drafted, and what became of it afterwards. */
export function RoundPage() {
  const id = useRecordId('round');
  const [search] = useAddress();
  const state = readRoundState(search);
  const viewer = useViewer();
  const { round, show, missing, error, again } = useRound(id);
  const refused = error !== undefined && isNotAllowed(error);
  return (
    <div className={`match-page ${round ? '' : 'match-page-plain'}`}>
      <title>{shellTexts.page(round?.name ?? draftTexts.title)}</title>
      <RoundBar round={round} view={state.view} />
      {round && !refused ? (
        <RoundWork key={id} round={round} state={state} mayAct={viewer?.mayRecord === true} fault={error} show={show} again={again} />
      ) : (
        <div className="match-main">
          {refused ? (
            <NotAllowed error={error} />
          ) : missing ? (
            <Empty heading={matchingTexts.noRound} action={<Link to="/matching">{matchingTexts.toRounds}</Link>}>
              {draftTexts.gone}
            </Empty>
          ) : error ? (
            <Fault error={error} onAgain={again} />
          ) : (
            <Skeleton rows={10} label={matchingTexts.readingRound} />
          )}
        </div>
      )}
    </div>
  );
}
