# Keycloak with the demo realm and the sign-in page of «Рядом». For the demo only: it runs in development mode.
FROM quay.io/keycloak/keycloak:26.7.3
# The volume that is mounted here takes over the owner.
RUN mkdir -p /opt/keycloak/data/h2
COPY infra/keycloak/realm-ryadom.json /opt/keycloak/data/import/realm-ryadom.json
COPY infra/keycloak/themes/ryadom /opt/keycloak/themes/ryadom
