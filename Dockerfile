# The API with the web app that it serves. Needs Postgres (DATABASE_URL) or a volume at /data, and PropelAuth.
FROM node:24-bookworm-slim AS build
# sqlite3 compiles where its ready-made binary cannot be fetched.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /build
# What decides the dependencies comes first, so that a changed source file does not install them anew.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/local-identity/package.json apps/local-identity/
COPY apps/web/package.json apps/web/
COPY packages/contract/package.json packages/contract/
COPY packages/matcher/package.json packages/matcher/
COPY packages/prompt-builder/package.json packages/prompt-builder/
COPY scripts scripts
RUN node scripts/set-up.mjs --no-builds
COPY . .
RUN node scripts/set-up.mjs web api
# Only what runs: the API's own dependencies by the same lockfile, without their sources, types and source maps.
RUN node scripts/pnpm.mjs --filter @verbatim/api --prod --config.inject-workspace-packages=true deploy /deployed \
  && cd /deployed/node_modules/.pnpm \
  && rm -rf sqlite3@*/node_modules/sqlite3/deps sqlite3@*/node_modules/sqlite3/build/Release/obj* openai@*/node_modules/openai/src \
  && find . -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.a' \) -delete

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build /deployed/node_modules apps/api/node_modules
COPY --from=build /build/apps/api/package.json apps/api/package.json
COPY --from=build /build/apps/api/dist apps/api/dist
COPY --from=build /build/apps/web/dist apps/web/dist
USER node
VOLUME /data
EXPOSE 3000
# Alive, not ready: a platform restarts what is unhealthy, and that mends no database. Load balancers ask /readyz.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then((res) => process.exit(res.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
