import { graphql } from '../../data/graphql.ts';

export const TAKE_OVER = graphql(`
  mutation TakeOverMethod($level: Level!, $method: String!, $cutoff: Date!) {
    takeOverMethod(level: $level, method: $method, cutoff: $cutoff) {
      method
      date
      by
      source
    }
  }
`);
