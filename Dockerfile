# Built in one image, run in a smaller one without compiler or Maven. The base is a name, which others can give another
# content: name the content itself, as the registry tells it, with --build-arg BASE=debian:12-slim@sha256:…
ARG BASE=debian:12-slim
FROM ${BASE} AS build
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jdk-headless maven && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY pom.xml .
COPY src/main src/main
COPY models models
RUN mvn -q -B -DskipTests package

FROM ${BASE}
RUN apt-get update && apt-get install -y --no-install-recommends \
      openjdk-17-jre-headless fontconfig fonts-dejavu-core tesseract-ocr-swe tesseract-ocr-eng tesseract-ocr-osd \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --create-home --home-dir /srv/stodkoll stodkoll \
 && install -d -m 0700 -o stodkoll -g stodkoll /srv/stodkoll/home /srv/stodkoll/home/inbox
COPY --from=build /src/target/stodkoll.jar /opt/stodkoll/target/stodkoll.jar
COPY --from=build /src/target/lib /opt/stodkoll/target/lib
COPY stodkoll /opt/stodkoll/stodkoll
COPY testdata/demo /opt/stodkoll/testdata/demo
# A UTF-8 locale: without it Java cannot open files with å, ä and ö in their names.
ENV LC_ALL=C.UTF-8 STODKOLL_HOME=/srv/stodkoll/home
USER stodkoll
WORKDIR /srv/stodkoll
VOLUME /srv/stodkoll/home /srv/stodkoll/home/inbox
HEALTHCHECK --interval=5m --timeout=30s --start-period=30s CMD ["/opt/stodkoll/stodkoll", "doctor", "--quiet"]
ENTRYPOINT ["/opt/stodkoll/stodkoll"]
CMD ["watch"]
