# The backend with the site that it serves. The context is the top folder.
FROM node:22-bookworm-slim AS site
WORKDIR /build
ENV PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
COPY package.json package-lock.json .npmrc ./
COPY frontend/package.json frontend/
COPY infra/package.json infra/
RUN npm ci
COPY schema schema
COPY frontend frontend
RUN npm run build -w frontend

FROM maven:3.9-eclipse-temurin-25 AS jar
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
COPY schema schema
COPY infra/simulators infra/simulators
COPY backend backend
RUN mvn -B -ntp -q -Dmaven.test.skip=true -pl schema,backend package && mv backend/target/ryadom-backend-*.jar /ryadom-backend.jar
# Libraries as jars of their own: under the loader of jars within a jar virtual threads can stop for ever (spring-boot#51463).
RUN java -Djarmode=tools -jar /ryadom-backend.jar extract --destination /unpacked

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 ryadom
USER ryadom
WORKDIR /app
COPY --from=jar /unpacked .
COPY --from=site /build/frontend/dist site
ENV RYADOM_SPA_DIR=/app/site
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-jar", "ryadom-backend.jar"]
