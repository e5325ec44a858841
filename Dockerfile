# syntax=docker/dockerfile:1
FROM node:22-bookworm-slim AS build
WORKDIR /kith
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY api ./api
COPY graph ./graph
COPY seeds ./seeds
COPY web ./web
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    KITH_DATA=/data
WORKDIR /kith
COPY --from=build --chown=root:root /kith/package.json /kith/tsconfig.json ./
COPY --from=build --chown=root:root /kith/node_modules ./node_modules
COPY --from=build --chown=root:root /kith/api ./api
COPY --from=build --chown=root:root /kith/graph ./graph
COPY --from=build --chown=root:root /kith/seeds ./seeds
COPY --from=build --chown=root:root /kith/web/dist ./web/dist
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--import", "tsx", "api/main.ts"]
