CREATE TABLE assets (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  title text NOT NULL,
  status text NOT NULL DEFAULT 'queued',
  duration integer NOT NULL DEFAULT 0,
  fields jsonb NOT NULL DEFAULT '{}'
);

CREATE TABLE previews (
  asset uuid PRIMARY KEY REFERENCES assets,
  state text NOT NULL,
  progress integer NOT NULL,
  url text
);

CREATE TABLE thumbnails (
  asset uuid NOT NULL REFERENCES assets,
  at integer NOT NULL,
  url text NOT NULL,
  PRIMARY KEY (asset, at)
);

CREATE TABLE collections (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL
);

CREATE TABLE collection_assets (
  collection uuid NOT NULL REFERENCES collections,
  asset uuid NOT NULL REFERENCES assets,
  PRIMARY KEY (collection, asset)
);

CREATE TABLE users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL UNIQUE
);
