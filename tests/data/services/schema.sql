CREATE TABLE users (id serial PRIMARY KEY, name text UNIQUE NOT NULL);
CREATE TABLE countries (id serial PRIMARY KEY, name text NOT NULL);
INSERT INTO countries (name) VALUES ('Norway');
