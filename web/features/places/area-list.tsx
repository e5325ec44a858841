import { useQuery } from 'urql';
import { useAddress } from '../../address/use-address.ts';
import { useAsOf } from '../../data/as-of.ts';
import { graphql } from '../../data/graphql.ts';
import { REGIONS, regionNamed, regionSlug } from '../../geography/regions.ts';
import { counts } from '../../texts/counts.ts';
import { placesTexts } from '../../texts/places.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { ROLES } from '../../texts/fixed-words.ts';
import { ClearFilters, FindByName, Pick } from './filters.tsx';
import { ListFrame } from './list-frame.tsx';
import { usePages } from './use-pages.ts';
import '../../ui/table.css';

const AREAS = graphql(`
  query AreaList($after: String, $filter: AreaFilter, $sort: Sort, $at: Date) {
    areas(first: 50, after: $after, filter: $filter, sort: $sort, at: $at) {
      totalCount
      nodes {
        id
        name
        region
        localAuthority
        wave
        lto(at: $at) {
          id
          label
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const TOPICS = graphql(`
  query TopicNames {
    topics(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

const FILTERS = ['text', 'region', 'topic', 'coast', 'role', 'sort'] as const;

/** Areas, by words, region, topic, coast and role. */
export function AreaList() {
  const [search] = useAddress();
  const { date } = useAsOf();
  const [topics] = useQuery({ query: TOPICS });
  const region = REGIONS.find(({ name }) => regionSlug(name) === search['region']);
  const role = ROLES.find(({ value }) => value === search['role']);
  const { pages, fetching, error, more } = usePages({
    query: AREAS,
    variables: {
      at: date,
      filter: {
        text: search['text'] ?? null,
        region: region ? [region.name] : null,
        topic: search['topic'] ?? null,
        coastal: search['coast'] === 'yes' ? true : search['coast'] === 'no' ? false : null,
        role: role ? [role.value] : null,
      },
      sort: search['sort'] === 'region' ? { by: 'REGION' as const } : null,
    },
    pageIn: ({ areas }) => areas,
  });
  return (
    <ListFrame
      counted={counts.areas}
      pages={pages}
      fetching={fetching}
      error={error}
      more={more}
      filters={
        <>
          <FindByName />
          <Pick
            label={placesTexts.region}
            name="region"
            any={placesTexts.anyRegion}
            options={REGIONS.map(({ name }) => ({ value: regionSlug(name), text: name }))}
          />
          <Pick
            label={placesTexts.topic}
            name="topic"
            any={placesTexts.anyTopic}
            options={(topics.data?.topics.nodes ?? []).map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Pick
            label={placesTexts.coast}
            name="coast"
            any={placesTexts.anyCoast}
            options={[
              { value: 'yes', text: placesTexts.yes },
              { value: 'no', text: placesTexts.no },
            ]}
          />
          <Pick label={placesTexts.role} name="role" any={placesTexts.anyRole} options={ROLES} />
          <Pick label={placesTexts.sort} name="sort" any={placesTexts.byName} options={[{ value: 'region', text: placesTexts.byRegion }]} />
          <ClearFilters names={FILTERS} />
        </>
      }
    >
      <table className="table">
        <caption className="unseen">{placesTexts.lists.areas}</caption>
        <thead>
          <tr>
            <th scope="col">{placesTexts.lists.areas}</th>
            <th scope="col">{placesTexts.region}</th>
            <th scope="col" className="places-wide">
              {placesTexts.localAuthority}
            </th>
            <th scope="col" className="places-wide">
              {placesTexts.chairAndLto}
            </th>
            <th scope="col" className="number places-wide">
              {placesTexts.wave}
            </th>
          </tr>
        </thead>
        <tbody>
          {pages?.nodes.map((area) => (
            <tr key={area.id}>
              <th scope="row">
                <RecordLink id={area.id}>{area.name}</RecordLink>
              </th>
              <td className="places-region">
                <Mark region={area.region} />
                {regionNamed(area.region).name}
              </td>
              <td className="places-wide">{area.localAuthority}</td>
              <td className="places-wide">{area.lto && <RecordLink id={area.lto.id}>{area.lto.label}</RecordLink>}</td>
              <td className="number places-wide">{area.wave}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ListFrame>
  );
}
