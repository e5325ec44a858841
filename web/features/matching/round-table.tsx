import { areaName, memberId } from '../../network/suggestion-query.ts';
import { listed } from '../../texts/lists.ts';
import { SuggestionAnswers } from '../../network/suggestion-answers.tsx';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { suggestionTexts } from '../../texts/suggestions.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { membersOf } from './board-people.ts';
import { CardActs } from './card-acts.tsx';
import { useBoard } from './board-context.ts';
import { ofStatus } from './counts.ts';
import { NoGroups } from './no-groups.tsx';
import { PlaceFault } from './place-fault.tsx';
import { groupKey } from './pending-look.ts';
import { PersonName } from './person-name.tsx';
import type { Group } from './round-query.ts';
import '../../ui/table.css';
import './match-card.css';

const heads = matchingTexts.tableColumns;

/** The same as the board, one row a suggestion. */
export function RoundTable() {
  const { round, state } = useBoard();
  const groups = ofStatus(round.suggestions, state.status);
  return (
    <>
      <NoGroups />
      {groups.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={round.name}>
          <table className="table match-table">
            <caption className="unseen">{round.name}</caption>
            <thead>
              <tr>
                <th scope="col">{heads.who}</th>
                <th scope="col">{heads.gives}</th>
                <th scope="col" className="number">
                  {heads.score}
                </th>
                <th scope="col" className="number">
                  {heads.km}
                </th>
                <th scope="col">{heads.contact}</th>
                <th scope="col">{heads.status}</th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <GroupRow key={groupKey(membersOf(group))} group={group} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {round.unmatched.length > 0 && state.status === undefined && <UnmatchedTable />}
    </>
  );
}

function GroupRow({ group }: { readonly group: Group }) {
  const { round, people, look, mayAct } = useBoard();
  const ids = membersOf(group);
  const isDraft = round.status === 'DRAFT';
  const isLocked = look.locks.get(groupKey(ids)) ?? group.locked;
  const isMoving = !look.locks.has(groupKey(ids)) && ids.some((id) => look.moving.has(id));
  const inBoard = (id: string | undefined) => {
    const person = id === undefined ? undefined : people.get(id);
    return person && <PersonName person={person} movable={isDraft && mayAct} />;
  };
  return (
    <tr data-card="" data-about={ids[0]} className={isMoving ? 'match-moving' : undefined}>
      <th scope="row">
        {group.members.map((member, place) => (
          <span key={memberId(member, place)} className="match-table-who">
            {inBoard(member.node?.id) ?? member.label}
          </span>
        ))}
      </th>
      <td>{group.gives.map(({ text }) => text).join(' ')}</td>
      <td className="number">{suggestionTexts.score(group.score)}</td>
      <td className="number">{group.distanceKm === null ? '' : Math.round(group.distanceKm)}</td>
      <td>{group.contact}</td>
      <td className="match-table-acts">
        {isDraft ? isLocked && <b>{draftTexts.locked}</b> : <b>{suggestionTexts.status[group.status]}</b>}{' '}
        {isDraft && mayAct && <CardActs ids={ids} locked={isLocked} who={listed(group.members.map(({ label }) => label))} />}
        {!isDraft && <SuggestionAnswers suggestion={group} may={{ all: mayAct, area: undefined }} />}
        <PlaceFault at={ids} />
      </td>
    </tr>
  );
}

function UnmatchedTable() {
  const { round } = useBoard();
  return (
    <>
      <h2 className="match-table-head">{matchingTexts.unmatched}</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={matchingTexts.unmatched}>
        <table className="table match-table">
          <caption className="unseen">{matchingTexts.unmatched}</caption>
          <thead>
            <tr>
              <th scope="col">{heads.who}</th>
              <th scope="col">{heads.rule}</th>
              <th scope="col">{heads.would}</th>
              <th scope="col">{heads.fit}</th>
            </tr>
          </thead>
          <tbody>
            {round.unmatched.map(({ node, label, area, exclusions, bestFit }) => (
              <tr key={node.id}>
                <th scope="row">
                  <Mark region={area?.region} />
                  <RecordLink id={node.id}>{label}</RecordLink>
                  {area && <span className="muted">, {areaName(area)}</span>}
                </th>
                <td>{exclusions.map(({ text }) => text).join(' ')}</td>
                <td>{exclusions.map(({ wouldChange }) => wouldChange).join(' ')}</td>
                <td>{bestFit && `${bestFit.label}, ${bestFit.score.toFixed(2)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
