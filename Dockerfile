# Needs glibc: the text scanners have no wheels for musl. The first image is the full one, since
# on some processors a package has to be compiled; nothing of its tools comes along.
FROM python:3.13-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /build
COPY requirements/run.txt requirements/build.txt requirements/
RUN python -m venv /opt/rapport \
    && /opt/rapport/bin/pip install --no-deps --require-hashes -r requirements/run.txt \
    && pip install --no-deps --require-hashes -r requirements/build.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY adapters adapters
COPY tips tips
RUN pip wheel --no-deps --no-build-isolation --wheel-dir wheels . \
    && /opt/rapport/bin/pip install --no-deps --no-index wheels/*.whl \
    && /opt/rapport/bin/pip uninstall --yes pip

FROM python:3.13-slim-bookworm
RUN groupadd --system --gid 10001 rapport \
    && useradd --system --uid 10001 --gid rapport --no-create-home --shell /usr/sbin/nologin rapport \
    && install --directory --owner=rapport --group=rapport --mode=0700 /var/lib/rapport
COPY --from=build /opt/rapport /opt/rapport
ENV PATH=/opt/rapport/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    RAPPORT_DATABASE_URL=sqlite:////var/lib/rapport/rapport.db
USER rapport
WORKDIR /var/lib/rapport
VOLUME /var/lib/rapport
STOPSIGNAL SIGTERM
ENTRYPOINT ["rapport"]
CMD ["serve"]
