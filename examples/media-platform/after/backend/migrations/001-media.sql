CREATE TABLE assets (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  title text NOT NULL,
  status text NOT NULL DEFAULT 'queued',
  duration integer NOT NULL DEFAULT 0
);

CREATE TABLE previews (
  asset uuid PRIMARY KEY REFERENCES assets,
  state text NOT NULL,
  progress integer NOT NULL,
  url text
);
