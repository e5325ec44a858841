import { useQuery } from 'urql';
import { shellTexts } from '../texts/shell.ts';
import { graphql } from './graphql.ts';
import '../ui/field.css';

const AREAS = graphql(`
  query AreaNames($after: String) {
    areas(first: 100, after: $after) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface AreaPickerProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  readonly except?: string | undefined;
}

/** Every area by name, in the browser's own list, which can be typed into. */
export function AreaPicker({ label, value, onChange, except }: AreaPickerProps) {
  const [first] = useQuery({ query: AREAS, variables: {} });
  const page = first.data?.areas;
  const [second] = useQuery({
    query: AREAS,
    variables: { after: page?.pageInfo.endCursor ?? null },
    pause: !page?.pageInfo.hasNextPage,
  });
  const areas = [...(page?.nodes ?? []), ...(page?.pageInfo.hasNextPage ? (second.data?.areas.nodes ?? []) : [])];
  return (
    <label className="field">
      <span>{label}</span>
      <select className="input" value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="" disabled>
          {shellTexts.chooseArea}
        </option>
        {areas
          .filter(({ id }) => id !== except)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
