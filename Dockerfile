# Whylist as a service. Elasticsearch is another container: see docker-compose.yml.

FROM node:20.19.5-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm install --no-save --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20.19.5-bookworm-slim
ENV NODE_ENV=production \
    WHYLIST_ENGINE=url \
    WHYLIST_HOST=0.0.0.0 \
    WHYLIST_PORT=3000 \
    WHYLIST_DATA_DIR=/data \
    WHYLIST_CACHE_DIR=/tmp/whylist
WORKDIR /app
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY package.json LICENSE ./
COPY knowledge ./knowledge
COPY mappings ./mappings
COPY policy ./policy
COPY synonyms ./synonyms
COPY weights ./weights
COPY web ./web
# The volume takes over the owner of the folder that it covers.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js", "serve"]
