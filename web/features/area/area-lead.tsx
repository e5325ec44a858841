import { regionNamed } from '../../geography/regions.ts';
import { otherEnd } from '../../network/links.ts';
import type { Party } from '../../network/party.ts';
import { areaTexts } from '../../texts/area.ts';
import { counts } from '../../texts/counts.ts';
import { regionTexts } from '../../texts/regions.ts';
import { Sentence } from '../../ui/sentence.tsx';
import type { AreaRecord } from './area-query.ts';
import type { OwnTies } from './use-area-ties.ts';

interface AreaLeadProps {
  readonly area: AreaRecord;
  readonly own: OwnTies | undefined;
  readonly byId: ReadonlyMap<string, Party>;
}

/** Where it is, with how many areas it is tied, and how much it stands between others. */
export function AreaLead({ area, own, byId }: AreaLeadProps) {
  const region = regionNamed(area.region).name;
  const outside = own?.ties.filter((tie) => byId.get(otherEnd(tie, area.id))?.region !== area.region).length ?? 0;
  const between = own?.measures?.betweenness ?? 0;
  return (
    <p className="page-lead">
      {area.localAuthority && `${area.localAuthority}. `}
      {own && own.ties.length === 0 && areaTexts.noTies(own.at)}
      {own && own.ties.length > 0 && (
        <>
          <Sentence text={areaTexts.tied} parts={{ areas: <strong>{counts.areas(own.ties.length)}</strong>, outside, region: regionTexts.the(region) }} />{' '}
          {between > 0 && areaTexts.betweenness(between.toFixed(3), own.place, own.among)}
        </>
      )}
    </p>
  );
}
