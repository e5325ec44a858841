import { useParams } from '@tanstack/react-router';

/** The id of the record a page is about: `/area/cars` is about `area:cars`. */
export function useRecordId(kind: string): string {
  const { key = '' } = useParams({ strict: false }) as { key?: string };
  return `${kind}:${key}`;
}
