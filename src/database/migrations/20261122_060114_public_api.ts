import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment_id\` text(36) NOT NULL,
  	\`reason\` text NOT NULL,
  	\`note\` text,
  	\`reader_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_comment_idx\` ON \`reports\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_reader_idx\` ON \`reports\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_reader_idx\` ON \`reports\` (\`comment_id\`,\`reader_id\`);`)
  await db.run(sql`CREATE TABLE \`helpful_marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment_id\` text(36) NOT NULL,
  	\`reader_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`helpful_marks_comment_idx\` ON \`helpful_marks\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`helpful_marks_reader_idx\` ON \`helpful_marks\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`helpful_marks_updated_at_idx\` ON \`helpful_marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`helpful_marks_created_at_idx\` ON \`helpful_marks\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_reader_1_idx\` ON \`helpful_marks\` (\`comment_id\`,\`reader_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment_id\` text(36),
  	\`decision\` text NOT NULL,
  	\`before\` text NOT NULL,
  	\`reason\` text,
  	\`note\` text,
  	\`decider_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decider_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_comment_idx\` ON \`decisions\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_decider_idx\` ON \`decisions\` (\`decider_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`authors_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`readers_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`readers_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_rels_order_idx\` ON \`authors_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`authors_rels_parent_idx\` ON \`authors_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_rels_path_idx\` ON \`authors_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`authors_rels_readers_id_idx\` ON \`authors_rels\` (\`readers_id\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`readers_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`readers_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_rels_order_idx\` ON \`_authors_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_rels_parent_idx\` ON \`_authors_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_rels_path_idx\` ON \`_authors_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_rels_readers_id_idx\` ON \`_authors_v_rels\` (\`readers_id\`);`)
  await db.run(sql`CREATE TABLE \`shown_images\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`image_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`shown_images_document_idx\` ON \`shown_images\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`shown_images_image_idx\` ON \`shown_images\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`shown_images_updated_at_idx\` ON \`shown_images\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shown_images_created_at_idx\` ON \`shown_images\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`event\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`kind\` text,
  	\`path\` text,
  	\`tags\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`changes_position_idx\` ON \`changes\` (\`position\`);`)
  await db.run(sql`CREATE INDEX \`changes_at_idx\` ON \`changes\` (\`at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_pieces_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`authors_id\` text(36),
  	\`topics_id\` text(36),
  	\`conditions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pieces_rels\`("id", "order", "parent_id", "path", "authors_id", "topics_id", "conditions_id") SELECT "id", "order", "parent_id", "path", "authors_id", "topics_id", "conditions_id" FROM \`pieces_rels\`;`)
  await db.run(sql`DROP TABLE \`pieces_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_pieces_rels\` RENAME TO \`pieces_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`pieces_rels_order_idx\` ON \`pieces_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pieces_rels_parent_idx\` ON \`pieces_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pieces_rels_path_idx\` ON \`pieces_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pieces_rels_authors_id_idx\` ON \`pieces_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`pieces_rels_topics_id_idx\` ON \`pieces_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`pieces_rels_conditions_id_idx\` ON \`pieces_rels\` (\`conditions_id\`);`)
  await db.run(sql`DROP INDEX \`media_sizes_w640_sizes_w640_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_w960_sizes_w960_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_w1280_sizes_w1280_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_w1920_sizes_w1920_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`checksum\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`opaque\` integer;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`animated\` integer;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w640_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w640_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w640_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w640_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w640_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w640_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w960_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w960_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w960_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w960_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w960_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w960_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1280_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1280_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1280_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1280_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1280_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1280_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1920_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1920_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1920_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1920_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1920_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_w1920_filename\`;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`staff_note\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`care\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`edited_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`helpful\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`report_count\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`answers\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`counted\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`submission\` text;`)
  await db.run(sql`CREATE INDEX \`comments_care_idx\` ON \`comments\` (\`care\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_submission_idx\` ON \`comments\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`piece_depth_helpful_createdAt_idx\` ON \`comments\` (\`piece_id\`,\`depth\`,\`helpful\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`email_verified\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`banned\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`verification_token\` text;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`verification_expiration\` text;`)
  await db.run(sql`CREATE INDEX \`readers_verification_token_idx\` ON \`readers\` (\`verification_token\`);`)
  await db.run(sql`CREATE INDEX \`readers_reset_password_token_idx\` ON \`readers\` (\`reset_password_token\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reports_id\` text(36) REFERENCES reports(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`helpful_marks_id\` text(36) REFERENCES helpful_marks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`decisions_id\` text(36) REFERENCES decisions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`shown_images_id\` text(36) REFERENCES shown_images(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_helpful_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`helpful_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_shown_images_id_idx\` ON \`payload_locked_documents_rels\` (\`shown_images_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`comment_edit_minutes\` numeric DEFAULT 15;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_comment_edit_minutes\` numeric DEFAULT 15;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`helpful_marks\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`authors_rels\`;`)
  await db.run(sql`DROP TABLE \`_authors_v_rels\`;`)
  await db.run(sql`DROP TABLE \`shown_images\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`stories_id\` text(36),
  	\`articles_id\` text(36),
  	\`series_id\` text(36),
  	\`pages_id\` text(36),
  	\`comments_id\` text(36),
  	\`insights_id\` text(36),
  	\`pieces_id\` text(36),
  	\`authors_id\` text(36),
  	\`topics_id\` text(36),
  	\`conditions_id\` text(36),
  	\`communities_id\` text(36),
  	\`media_id\` text(36),
  	\`readers_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`insights_id\`) REFERENCES \`insights\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pieces_id\`) REFERENCES \`pieces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`readers_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "stories_id", "articles_id", "series_id", "pages_id", "comments_id", "insights_id", "pieces_id", "authors_id", "topics_id", "conditions_id", "communities_id", "media_id", "readers_id", "users_id") SELECT "id", "order", "parent_id", "path", "stories_id", "articles_id", "series_id", "pages_id", "comments_id", "insights_id", "pieces_id", "authors_id", "topics_id", "conditions_id", "communities_id", "media_id", "readers_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_insights_id_idx\` ON \`payload_locked_documents_rels\` (\`insights_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pieces_id_idx\` ON \`payload_locked_documents_rels\` (\`pieces_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conditions_id_idx\` ON \`payload_locked_documents_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_communities_id_idx\` ON \`payload_locked_documents_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_readers_id_idx\` ON \`payload_locked_documents_rels\` (\`readers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`comments_care_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_submission_idx\`;`)
  await db.run(sql`DROP INDEX \`piece_depth_helpful_createdAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`staff_note\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`care\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`edited_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`helpful\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`report_count\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`answers\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`counted\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`submission\`;`)
  await db.run(sql`DROP INDEX \`readers_verification_token_idx\`;`)
  await db.run(sql`DROP INDEX \`readers_reset_password_token_idx\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`email_verified\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`banned\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`verification_token\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`verification_expiration\`;`)
  await db.run(sql`ALTER TABLE \`pieces_rels\` ADD \`media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`pieces_rels_media_id_idx\` ON \`pieces_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w640_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w640_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w640_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w640_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w640_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w640_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w960_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w960_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w960_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w960_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w960_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w960_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1280_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1280_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1280_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1280_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1280_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1280_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1920_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1920_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1920_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1920_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1920_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_w1920_filename\` text;`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640_sizes_w640_filename_idx\` ON \`media\` (\`sizes_w640_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_sizes_w960_filename_idx\` ON \`media\` (\`sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1280_sizes_w1280_filename_idx\` ON \`media\` (\`sizes_w1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1920_sizes_w1920_filename_idx\` ON \`media\` (\`sizes_w1920_filename\`);`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`checksum\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`opaque\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`animated\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`comment_edit_minutes\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_comment_edit_minutes\`;`)
}
