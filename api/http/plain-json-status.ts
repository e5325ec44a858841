import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { PLAIN_JSON } from './graphql-rules.ts';

/**
 * Where plain JSON was asked for, a document that could be read is answered with 200 even where it was
 * refused, for a client cannot tell there who gave another status.
 * Source: GraphQL over HTTP, section 6.4.1.
 */
export const plainJsonStatus: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, source, response: { http } }) {
        const plain = request.http?.headers.get('accept') === PLAIN_JSON;
        if (plain && source !== undefined && http.status === 400) http.status = 200;
      },
    };
  },
};
