import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`disclosures_plan_forms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`disclosures_plan_forms_order_idx\` ON \`disclosures_plan_forms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_plan_forms_parent_idx\` ON \`disclosures_plan_forms\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`channel_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`disclosure_id\` text(36) NOT NULL,
  	\`channel\` text NOT NULL,
  	\`served_on\` text NOT NULL,
  	\`place\` text,
  	\`address\` text,
  	\`note\` text,
  	\`unit_id\` text(36),
  	\`recorded_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`disclosure_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recorded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`channel_records_disclosure_idx\` ON \`channel_records\` (\`disclosure_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_records_channel_idx\` ON \`channel_records\` (\`channel\`);`)
  await db.run(sql`CREATE INDEX \`channel_records_unit_idx\` ON \`channel_records\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_records_recorded_by_idx\` ON \`channel_records\` (\`recorded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_records_updated_at_idx\` ON \`channel_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channel_records_created_at_idx\` ON \`channel_records\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`channel_records_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channel_records\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channel_records_rels_order_idx\` ON \`channel_records_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`channel_records_rels_parent_idx\` ON \`channel_records_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_records_rels_path_idx\` ON \`channel_records_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`channel_records_rels_media_id_idx\` ON \`channel_records_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`policy_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`document_number\` text,
  	\`registration_number\` text,
  	\`index_number\` text,
  	\`date_made\` text,
  	\`published_on\` text,
  	\`effective_from\` text,
  	\`last_day\` text,
  	\`issuers\` text,
  	\`genre\` text,
  	\`subject\` text,
  	\`property\` text,
  	\`normative\` integer DEFAULT false,
  	\`trial\` integer DEFAULT false,
  	\`needs_interpretation\` integer DEFAULT false,
  	\`unit_id\` text(36),
  	\`disclosure_id\` text(36),
  	\`source_document_id\` text(36),
  	\`status_history\` text,
  	\`plan\` text,
  	\`evaluation_asked_for\` text,
  	\`history\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`disclosure_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_document_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`policy_documents_key_idx\` ON \`policy_documents\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_document_number_idx\` ON \`policy_documents\` (\`document_number\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_registration_number_idx\` ON \`policy_documents\` (\`registration_number\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_index_number_idx\` ON \`policy_documents\` (\`index_number\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_date_made_idx\` ON \`policy_documents\` (\`date_made\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_published_on_idx\` ON \`policy_documents\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_last_day_idx\` ON \`policy_documents\` (\`last_day\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_unit_idx\` ON \`policy_documents\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_disclosure_idx\` ON \`policy_documents\` (\`disclosure_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_source_document_idx\` ON \`policy_documents\` (\`source_document_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_updated_at_idx\` ON \`policy_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policy_documents_created_at_idx\` ON \`policy_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`disclosure_id\` text(36) NOT NULL,
  	\`unit_id\` text(36),
  	\`revision\` numeric,
  	\`act\` text NOT NULL,
  	\`stage\` text,
  	\`reviewer_id\` text(36),
  	\`reviewer_name\` text,
  	\`in_place_of\` text,
  	\`at\` text,
  	\`content_hash\` text,
  	\`opinion\` text,
  	\`comments\` text,
  	\`content\` text,
  	\`simulated\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`disclosure_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_disclosure_idx\` ON \`reviews\` (\`disclosure_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_unit_idx\` ON \`reviews\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_act_idx\` ON \`reviews\` (\`act\`);`)
  await db.run(sql`CREATE INDEX \`reviews_stage_idx\` ON \`reviews\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`reviews_reviewer_idx\` ON \`reviews\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_at_idx\` ON \`reviews\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_content_hash_idx\` ON \`reviews\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`secrecy_reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`disclosure_id\` text(36) NOT NULL,
  	\`unit_id\` text(36),
  	\`revision\` numeric,
  	\`content_hash\` text,
  	\`outcome\` text NOT NULL,
  	\`opinion\` text,
  	\`ground\` text,
  	\`points\` text,
  	\`redactions\` text,
  	\`reviewer_id\` text(36),
  	\`reviewer_name\` text,
  	\`in_place_of\` text,
  	\`at\` text,
  	\`simulated\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`disclosure_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`secrecy_reviews_disclosure_idx\` ON \`secrecy_reviews\` (\`disclosure_id\`);`)
  await db.run(sql`CREATE INDEX \`secrecy_reviews_unit_idx\` ON \`secrecy_reviews\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`secrecy_reviews_content_hash_idx\` ON \`secrecy_reviews\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`secrecy_reviews_reviewer_idx\` ON \`secrecy_reviews\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`secrecy_reviews_at_idx\` ON \`secrecy_reviews\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`secrecy_reviews_updated_at_idx\` ON \`secrecy_reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`secrecy_reviews_created_at_idx\` ON \`secrecy_reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`privacy_releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`disclosure_id\` text(36) NOT NULL,
  	\`unit_id\` text(36),
  	\`finding_key\` text NOT NULL,
  	\`kind\` text,
  	\`where\` text,
  	\`masked\` text,
  	\`ground\` text NOT NULL,
  	\`reviewer_id\` text(36),
  	\`reviewer_name\` text,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`disclosure_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`privacy_releases_disclosure_idx\` ON \`privacy_releases\` (\`disclosure_id\`);`)
  await db.run(sql`CREATE INDEX \`privacy_releases_unit_idx\` ON \`privacy_releases\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`privacy_releases_finding_key_idx\` ON \`privacy_releases\` (\`finding_key\`);`)
  await db.run(sql`CREATE INDEX \`privacy_releases_reviewer_idx\` ON \`privacy_releases\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`privacy_releases_updated_at_idx\` ON \`privacy_releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`privacy_releases_created_at_idx\` ON \`privacy_releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`index_counters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`last\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`index_counters_key_idx\` ON \`index_counters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`index_counters_updated_at_idx\` ON \`index_counters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`index_counters_created_at_idx\` ON \`index_counters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`content_settings_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wrong\` text NOT NULL,
  	\`right\` text,
  	\`kind\` text DEFAULT 'typo' NOT NULL,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`content_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`content_settings_words_order_idx\` ON \`content_settings_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`content_settings_words_parent_id_idx\` ON \`content_settings_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`content_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`official_numbers\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`audit_head\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric DEFAULT 0,
  	\`hash\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`seq\` numeric;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`actor_unit\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`roles\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`ip\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`user_agent\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`record_collection\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`record_id\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`before\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`after\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`previous_hash\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`hash\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_log_seq_idx\` ON \`audit_log\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_act_idx\` ON \`audit_log\` (\`act\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_record_id_idx\` ON \`audit_log\` (\`record_id\`);`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`kind\` text DEFAULT 'general';`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`policy_document_number\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`policy_registration_number\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`policy_date_made\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`policy_issuers\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`policy_genre\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`policy_subject\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`policy_normative\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`policy_property\` text DEFAULT 'proactive';`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`policy_effective_from\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`policy_last_day\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`policy_trial\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`plan_outline\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`plan_channels\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`plan_planned_on\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`plan_person\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`interpretation_form\` text DEFAULT 'text';`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`interpretation_original\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`interpretation_video_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`interpretation_captions_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`urgent\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`urgent_reason\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`waiting_stages\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`waiting_since\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`submitted_hash\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`revision\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`correction_reason\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`save_number\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`withdrawal_ground\` text;`)
  await db.run(sql`CREATE INDEX \`disclosures_kind_idx\` ON \`disclosures\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_interpretation_interpretation_video_idx\` ON \`disclosures\` (\`interpretation_video_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_interpretation_interpretation_captions_idx\` ON \`disclosures\` (\`interpretation_captions_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_waiting_stages_idx\` ON \`disclosures\` (\`waiting_stages\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_waiting_since_idx\` ON \`disclosures\` (\`waiting_since\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_submitted_by_idx\` ON \`disclosures\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_scheduled_for_idx\` ON \`disclosures\` (\`scheduled_for\`);`)
  await db.run(sql`ALTER TABLE \`disclosures_rels\` ADD \`policy_documents_id\` text(36) REFERENCES policy_documents(id);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_policy_documents_id_idx\` ON \`disclosures_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`alt\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`decorative\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`caption\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`captions_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`original_name\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`content_hash\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_web_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_web_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_web_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_web_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_web_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_web_filename\` text;`)
  await db.run(sql`CREATE INDEX \`media_captions_idx\` ON \`media\` (\`captions_id\`);`)
  await db.run(sql`CREATE INDEX \`media_original_name_idx\` ON \`media\` (\`original_name\`);`)
  await db.run(sql`CREATE INDEX \`media_content_hash_idx\` ON \`media\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_web_sizes_web_filename_idx\` ON \`media\` (\`sizes_web_filename\`);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`disclosure_id\` text(36) REFERENCES disclosures(id);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`policy_document_id\` text(36) REFERENCES policy_documents(id);`)
  await db.run(sql`CREATE INDEX \`notices_disclosure_idx\` ON \`notices\` (\`disclosure_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_policy_document_idx\` ON \`notices\` (\`policy_document_id\`);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`review_tiers\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`secrecy_unit_id\` text(36) REFERENCES units(id);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`organ_code\` text;`)
  await db.run(sql`CREATE INDEX \`units_secrecy_unit_idx\` ON \`units\` (\`secrecy_unit_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`channel_records_id\` text(36) REFERENCES channel_records(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`policy_documents_id\` text(36) REFERENCES policy_documents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reviews_id\` text(36) REFERENCES reviews(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`secrecy_reviews_id\` text(36) REFERENCES secrecy_reviews(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`privacy_releases_id\` text(36) REFERENCES privacy_releases(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`index_counters_id\` text(36) REFERENCES index_counters(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channel_records_id_idx\` ON \`payload_locked_documents_rels\` (\`channel_records_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_policy_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`policy_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_secrecy_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`secrecy_reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_privacy_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`privacy_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_index_counters_id_idx\` ON \`payload_locked_documents_rels\` (\`index_counters_id\`);`)
  await db.run(sql`ALTER TABLE \`supervision_settings\` ADD \`interpretation_workdays\` numeric DEFAULT 3 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`supervision_settings\` ADD \`review_reminder_workdays\` numeric DEFAULT 1 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`supervision_settings\` ADD \`urgent_review_hours\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`supervision_settings\` ADD \`evaluation_months_ahead\` numeric DEFAULT 6 NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`disclosures_plan_forms\`;`)
  await db.run(sql`DROP TABLE \`channel_records\`;`)
  await db.run(sql`DROP TABLE \`channel_records_rels\`;`)
  await db.run(sql`DROP TABLE \`policy_documents\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`secrecy_reviews\`;`)
  await db.run(sql`DROP TABLE \`privacy_releases\`;`)
  await db.run(sql`DROP TABLE \`index_counters\`;`)
  await db.run(sql`DROP TABLE \`content_settings_words\`;`)
  await db.run(sql`DROP TABLE \`content_settings\`;`)
  await db.run(sql`DROP TABLE \`audit_head\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_disclosures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`event_kind\` text DEFAULT 'formed',
  	\`formed_on\` text,
  	\`late_reason\` text,
  	\`title\` text NOT NULL,
  	\`elements\` text,
  	\`body\` text,
  	\`source\` text,
  	\`unit_id\` text(36),
  	\`author_id\` text(36),
  	\`state\` text DEFAULT 'draft',
  	\`published_at\` text,
  	\`published_on\` text,
  	\`publication_id\` text(36),
  	\`event_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`disclosure_events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_disclosures\`("id", "item_id", "event_kind", "formed_on", "late_reason", "title", "elements", "body", "source", "unit_id", "author_id", "state", "published_at", "published_on", "publication_id", "event_id", "updated_at", "created_at") SELECT "id", "item_id", "event_kind", "formed_on", "late_reason", "title", "elements", "body", "source", "unit_id", "author_id", "state", "published_at", "published_on", "publication_id", "event_id", "updated_at", "created_at" FROM \`disclosures\`;`)
  await db.run(sql`DROP TABLE \`disclosures\`;`)
  await db.run(sql`ALTER TABLE \`__new_disclosures\` RENAME TO \`disclosures\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`disclosures_item_idx\` ON \`disclosures\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_unit_idx\` ON \`disclosures\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_author_idx\` ON \`disclosures\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_state_idx\` ON \`disclosures\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_publication_idx\` ON \`disclosures\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_event_idx\` ON \`disclosures\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_updated_at_idx\` ON \`disclosures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_created_at_idx\` ON \`disclosures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_disclosures_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`obligations_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`obligations_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_disclosures_rels\`("id", "order", "parent_id", "path", "obligations_id", "media_id") SELECT "id", "order", "parent_id", "path", "obligations_id", "media_id" FROM \`disclosures_rels\`;`)
  await db.run(sql`DROP TABLE \`disclosures_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_disclosures_rels\` RENAME TO \`disclosures_rels\`;`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_order_idx\` ON \`disclosures_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_parent_idx\` ON \`disclosures_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_path_idx\` ON \`disclosures_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_obligations_id_idx\` ON \`disclosures_rels\` (\`obligations_id\`);`)
  await db.run(sql`CREATE INDEX \`disclosures_rels_media_id_idx\` ON \`disclosures_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`unit_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "title", "unit_id", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y") SELECT "id", "title", "unit_id", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`CREATE INDEX \`media_unit_idx\` ON \`media\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`recipient_id\` text(36) NOT NULL,
  	\`kind\` text,
  	\`urgency\` text,
  	\`subject\` text,
  	\`text\` text,
  	\`short_text\` text,
  	\`obligation_id\` text(36),
  	\`card_id\` text(36),
  	\`due_date\` text,
  	\`sent_at\` text,
  	\`read_at\` text,
  	\`digest\` text,
  	\`simulated\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`obligation_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`card_id\`) REFERENCES \`cards\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_notices\`("id", "key", "recipient_id", "kind", "urgency", "subject", "text", "short_text", "obligation_id", "card_id", "due_date", "sent_at", "read_at", "digest", "simulated", "updated_at", "created_at") SELECT "id", "key", "recipient_id", "kind", "urgency", "subject", "text", "short_text", "obligation_id", "card_id", "due_date", "sent_at", "read_at", "digest", "simulated", "updated_at", "created_at" FROM \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`ALTER TABLE \`__new_notices\` RENAME TO \`notices\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_recipient_idx\` ON \`notices\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_kind_idx\` ON \`notices\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`notices_obligation_idx\` ON \`notices\` (\`obligation_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_card_idx\` ON \`notices\` (\`card_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_sent_at_idx\` ON \`notices\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_digest_idx\` ON \`notices\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`credit_code\` text,
  	\`level\` text NOT NULL,
  	\`disclosing\` integer DEFAULT true,
  	\`parent_id\` text(36),
  	\`supervising_unit_id\` text(36),
  	\`telephone\` text,
  	\`address\` text,
  	\`active_from\` text,
  	\`active_to\` text,
  	\`order\` numeric DEFAULT 100,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`supervising_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_units\`("id", "name", "short_name", "code", "credit_code", "level", "disclosing", "parent_id", "supervising_unit_id", "telephone", "address", "active_from", "active_to", "order", "note", "updated_at", "created_at") SELECT "id", "name", "short_name", "code", "credit_code", "level", "disclosing", "parent_id", "supervising_unit_id", "telephone", "address", "active_from", "active_to", "order", "note", "updated_at", "created_at" FROM \`units\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`ALTER TABLE \`__new_units\` RENAME TO \`units\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`units_name_idx\` ON \`units\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`units_code_idx\` ON \`units\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`units_level_idx\` ON \`units\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_supervising_unit_idx\` ON \`units\` (\`supervising_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`disclosures_id\` text(36),
  	\`media_id\` text(36),
  	\`notices_id\` text(36),
  	\`obligations_id\` text(36),
  	\`cards_id\` text(36),
  	\`disclosure_events_id\` text(36),
  	\`prior_publications_id\` text(36),
  	\`duties_id\` text(36),
  	\`publications_id\` text(36),
  	\`items_id\` text(36),
  	\`item_versions_id\` text(36),
  	\`checklist_editions_id\` text(36),
  	\`item_proposals_id\` text(36),
  	\`domains_id\` text(36),
  	\`legal_bases_id\` text(36),
  	\`source_documents_id\` text(36),
  	\`standing_pages_id\` text(36),
  	\`units_id\` text(36),
  	\`users_id\` text(36),
  	\`villages_id\` text(36),
  	\`work_calendars_id\` text(36),
  	\`outbox_id\` text(36),
  	\`job_runs_id\` text(36),
  	\`audit_log_id\` text(36),
  	\`sweep_ledger_id\` text(36),
  	\`projections_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclosures_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`obligations_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cards_id\`) REFERENCES \`cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclosure_events_id\`) REFERENCES \`disclosure_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`prior_publications_id\`) REFERENCES \`prior_publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`duties_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`items_id\`) REFERENCES \`items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`item_versions_id\`) REFERENCES \`item_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`checklist_editions_id\`) REFERENCES \`checklist_editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`item_proposals_id\`) REFERENCES \`item_proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`domains_id\`) REFERENCES \`domains\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_bases_id\`) REFERENCES \`legal_bases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`source_documents_id\`) REFERENCES \`source_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`standing_pages_id\`) REFERENCES \`standing_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`villages_id\`) REFERENCES \`villages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`work_calendars_id\`) REFERENCES \`work_calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`job_runs_id\`) REFERENCES \`job_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sweep_ledger_id\`) REFERENCES \`sweep_ledger\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projections_id\`) REFERENCES \`projections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "disclosures_id", "media_id", "notices_id", "obligations_id", "cards_id", "disclosure_events_id", "prior_publications_id", "duties_id", "publications_id", "items_id", "item_versions_id", "checklist_editions_id", "item_proposals_id", "domains_id", "legal_bases_id", "source_documents_id", "standing_pages_id", "units_id", "users_id", "villages_id", "work_calendars_id", "outbox_id", "job_runs_id", "audit_log_id", "sweep_ledger_id", "projections_id") SELECT "id", "order", "parent_id", "path", "disclosures_id", "media_id", "notices_id", "obligations_id", "cards_id", "disclosure_events_id", "prior_publications_id", "duties_id", "publications_id", "items_id", "item_versions_id", "checklist_editions_id", "item_proposals_id", "domains_id", "legal_bases_id", "source_documents_id", "standing_pages_id", "units_id", "users_id", "villages_id", "work_calendars_id", "outbox_id", "job_runs_id", "audit_log_id", "sweep_ledger_id", "projections_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclosures_id_idx\` ON \`payload_locked_documents_rels\` (\`disclosures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_obligations_id_idx\` ON \`payload_locked_documents_rels\` (\`obligations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cards_id_idx\` ON \`payload_locked_documents_rels\` (\`cards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclosure_events_id_idx\` ON \`payload_locked_documents_rels\` (\`disclosure_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_prior_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`prior_publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duties_id_idx\` ON \`payload_locked_documents_rels\` (\`duties_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_items_id_idx\` ON \`payload_locked_documents_rels\` (\`items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_item_versions_id_idx\` ON \`payload_locked_documents_rels\` (\`item_versions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_checklist_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`checklist_editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_item_proposals_id_idx\` ON \`payload_locked_documents_rels\` (\`item_proposals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_domains_id_idx\` ON \`payload_locked_documents_rels\` (\`domains_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_bases_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_bases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_source_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`source_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_standing_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`standing_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_villages_id_idx\` ON \`payload_locked_documents_rels\` (\`villages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_work_calendars_id_idx\` ON \`payload_locked_documents_rels\` (\`work_calendars_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_job_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`job_runs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sweep_ledger_id_idx\` ON \`payload_locked_documents_rels\` (\`sweep_ledger_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projections_id_idx\` ON \`payload_locked_documents_rels\` (\`projections_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`actor_id\` text(36),
  	\`actor_name\` text,
  	\`act\` text NOT NULL,
  	\`subject\` text,
  	\`reason\` text,
  	\`details\` text,
  	\`simulated\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_audit_log\`("id", "at", "actor_id", "actor_name", "act", "subject", "reason", "details", "simulated", "updated_at", "created_at") SELECT "id", "at", "actor_id", "actor_name", "act", "subject", "reason", "details", "simulated", "updated_at", "created_at" FROM \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`ALTER TABLE \`__new_audit_log\` RENAME TO \`audit_log\`;`)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`supervision_settings\` DROP COLUMN \`interpretation_workdays\`;`)
  await db.run(sql`ALTER TABLE \`supervision_settings\` DROP COLUMN \`review_reminder_workdays\`;`)
  await db.run(sql`ALTER TABLE \`supervision_settings\` DROP COLUMN \`urgent_review_hours\`;`)
  await db.run(sql`ALTER TABLE \`supervision_settings\` DROP COLUMN \`evaluation_months_ahead\`;`)
}
