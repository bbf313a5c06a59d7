# МСЭ, СМЭВ and ЕЦП for training. The context is the top folder.
FROM maven:3.9-eclipse-temurin-25 AS jar
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
COPY schema/pom.xml schema/
COPY backend/pom.xml backend/
COPY infra/simulators infra/simulators
RUN mvn -B -ntp -q -Dmaven.test.skip=true -pl infra/simulators package \
  && mv infra/simulators/target/ryadom-simulators-*.jar /ryadom-simulators.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 ryadom && mkdir /data && chown ryadom /data
USER ryadom
COPY --from=jar /ryadom-simulators.jar /ryadom-simulators.jar
# In a container every address is its own; outside, only loopback is published.
ENV SIMULATORS_DATA=/data SERVER_ADDRESS=0.0.0.0
VOLUME /data
EXPOSE 8190
ENTRYPOINT ["java", "-jar", "/ryadom-simulators.jar"]
