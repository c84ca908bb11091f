-- Keycloak keeps its own tables apart from Samgraf's.
CREATE SCHEMA IF NOT EXISTS keycloak;
