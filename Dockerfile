# Build and try: docker build -t saitrong . && docker run --rm --env-file .env -p 8080:8080 saitrong

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
# The tests belong to .ci/run; what is built here has passed there.
RUN mvn -B -q package -Dmaven.test.skip=true -pl bot-app -am
# Layers that seldom change come first, so that an upgrade moves little.
RUN java -Djarmode=tools -jar bot-app/target/bot-app.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app saitrong && mkdir -p /app/data && chown -R saitrong /app
USER saitrong
WORKDIR /app
COPY --from=build --chown=saitrong /src/layers/dependencies/ ./
COPY --from=build --chown=saitrong /src/layers/spring-boot-loader/ ./
COPY --from=build --chown=saitrong /src/layers/snapshot-dependencies/ ./
COPY --from=build --chown=saitrong /src/layers/application/ ./
COPY --chown=saitrong agency ./agency
COPY --chown=saitrong conversation-flows ./conversation-flows
COPY --chown=saitrong faq-content ./faq-content
# A start with made-up settings leaves the loaded classes in a file: later starts take a third of the time.
RUN SAITRONG_LINE_CHANNEL_SECRET=training SAITRONG_LINE_CHANNEL_TOKEN=training \
    SAITRONG_ENCRYPTION_KEY="$(head -c 32 /dev/urandom | base64)" SAITRONG_DATA_DIR=/tmp/training \
    java -Xlog:aot=error -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar bot-app.jar serve \
 && rm -rf /tmp/training
VOLUME /app/data
EXPOSE 8080
# 200 while webhooks can be stored. The image has no curl, bash is enough.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\r\n\r\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-XX:MaxRAMPercentage=70", "-jar", "bot-app.jar"]
CMD ["serve"]
