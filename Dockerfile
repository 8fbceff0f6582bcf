# Packages are installed, and better-sqlite3 compiled where no ready-made build fits, in a stage of its own: the compiler stays behind.
FROM node:22-bookworm-slim AS packages
RUN apt-get update \
 && apt-get install --yes --no-install-recommends python3 make g++ openssl ca-certificates \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json prisma.config.ts tsconfig.json ./
COPY tools ./tools
COPY prisma ./prisma
# Its last step generates both Prisma clients into src/storage/generated.
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY . .
COPY --from=packages /app/src/storage/generated ./src/storage/generated
# The program's default places under ./data are the volume; nothing else may be written.
RUN mkdir -m 700 /data && chown node:node /data && ln -s /data data
USER node
VOLUME /data
EXPOSE 8080
# Without PORT there is no web server to ask, and a container that runs is as healthy as can be told.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "const port = process.env.PORT; if (port) fetch(`http://127.0.0.1:${port}/healthz`).then((page) => process.exit(page.ok ? 0 : 1), () => process.exit(1))"]
# The bot needs up to ten seconds to finish what is in hand. Started without npm, so that the signal to stop reaches it.
STOPSIGNAL SIGTERM
CMD ["node", "--import", "tsx", "src/main.ts"]
