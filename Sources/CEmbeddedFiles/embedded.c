// Written by scripts/embed.sh: do not change by hand.
#include "CEmbeddedFiles.h"

static const unsigned char file_0[] = {
#embed "knowledge/countries.yaml" suffix(,)
0};

static const unsigned char file_1[] = {
#embed "knowledge/organisations.yaml" suffix(,)
0};

static const unsigned char file_2[] = {
#embed "knowledge/people.yaml" suffix(,)
0};

static const unsigned char file_3[] = {
#embed "knowledge/places.yaml" suffix(,)
0};

static const unsigned char file_4[] = {
#embed "knowledge/topics.yaml" suffix(,)
0};

static const unsigned char file_5[] = {
#embed "language/id/attendance.yaml" suffix(,)
0};

static const unsigned char file_6[] = {
#embed "language/id/bylines.yaml" suffix(,)
0};

static const unsigned char file_7[] = {
#embed "language/id/claims.yaml" suffix(,)
0};

static const unsigned char file_8[] = {
#embed "language/id/clauses.yaml" suffix(,)
0};

static const unsigned char file_9[] = {
#embed "language/id/datelines.yaml" suffix(,)
0};

static const unsigned char file_10[] = {
#embed "language/id/dates.yaml" suffix(,)
0};

static const unsigned char file_11[] = {
#embed "language/id/events.yaml" suffix(,)
0};

static const unsigned char file_12[] = {
#embed "language/id/headlines.yaml" suffix(,)
0};

static const unsigned char file_13[] = {
#embed "language/id/names.yaml" suffix(,)
0};

static const unsigned char file_14[] = {
#embed "language/id/noise.yaml" suffix(,)
0};

static const unsigned char file_15[] = {
#embed "language/id/numbers.yaml" suffix(,)
0};

static const unsigned char file_16[] = {
#embed "language/id/offices.yaml" suffix(,)
0};

static const unsigned char file_17[] = {
#embed "language/id/pastimes.yaml" suffix(,)
0};

static const unsigned char file_18[] = {
#embed "language/id/senders.yaml" suffix(,)
0};

static const unsigned char file_19[] = {
#embed "language/id/sentences.yaml" suffix(,)
0};

static const unsigned char file_20[] = {
#embed "language/id/status.yaml" suffix(,)
0};

static const unsigned char file_21[] = {
#embed "starter/README.md" suffix(,)
0};

static const unsigned char file_22[] = {
#embed "starter/content/knowledge/topics.yaml" suffix(,)
0};

static const unsigned char file_23[] = {
#embed "starter/content/raw/2023-01-09-contoh.txt" suffix(,)
0};

static const unsigned char file_24[] = {
#embed "starter/gitignore" suffix(,)
0};

static const unsigned char file_25[] = {
#embed "../../.github/workflows/publish.yml" suffix(,)
0};

static const unsigned char file_26[] = {
#embed "starter/simpul.yaml" suffix(,)
0};

static const unsigned char file_27[] = {
#embed "../../templates/archive-index.mustache" suffix(,)
0};

static const unsigned char file_28[] = {
#embed "../../templates/archive.mustache" suffix(,)
0};

static const unsigned char file_29[] = {
#embed "../../templates/article.mustache" suffix(,)
0};

static const unsigned char file_30[] = {
#embed "../../templates/assets/search.js" suffix(,)
0};

static const unsigned char file_31[] = {
#embed "../../templates/assets/site.css" suffix(,)
0};

static const unsigned char file_32[] = {
#embed "../../templates/base.mustache" suffix(,)
0};

static const unsigned char file_33[] = {
#embed "../../templates/country.mustache" suffix(,)
0};

static const unsigned char file_34[] = {
#embed "../../templates/data.mustache" suffix(,)
0};

static const unsigned char file_35[] = {
#embed "../../templates/edition.mustache" suffix(,)
0};

static const unsigned char file_36[] = {
#embed "../../templates/editions.mustache" suffix(,)
0};

static const unsigned char file_37[] = {
#embed "../../templates/event.mustache" suffix(,)
0};

static const unsigned char file_38[] = {
#embed "../../templates/follow.mustache" suffix(,)
0};

static const unsigned char file_39[] = {
#embed "../../templates/gone.mustache" suffix(,)
0};

static const unsigned char file_40[] = {
#embed "../../templates/home.mustache" suffix(,)
0};

static const unsigned char file_41[] = {
#embed "../../templates/index.mustache" suffix(,)
0};

static const unsigned char file_42[] = {
#embed "../../templates/letter.mustache" suffix(,)
0};

static const unsigned char file_43[] = {
#embed "../../templates/not-found.mustache" suffix(,)
0};

static const unsigned char file_44[] = {
#embed "../../templates/organisation.mustache" suffix(,)
0};

static const unsigned char file_45[] = {
#embed "../../templates/page.mustache" suffix(,)
0};

static const unsigned char file_46[] = {
#embed "../../templates/partials/article-date.mustache" suffix(,)
0};

static const unsigned char file_47[] = {
#embed "../../templates/partials/article-entry.mustache" suffix(,)
0};

static const unsigned char file_48[] = {
#embed "../../templates/partials/article-item.mustache" suffix(,)
0};

static const unsigned char file_49[] = {
#embed "../../templates/partials/breadcrumbs.mustache" suffix(,)
0};

static const unsigned char file_50[] = {
#embed "../../templates/partials/contact-facts.mustache" suffix(,)
0};

static const unsigned char file_51[] = {
#embed "../../templates/partials/copy-language.mustache" suffix(,)
0};

static const unsigned char file_52[] = {
#embed "../../templates/partials/count-table.mustache" suffix(,)
0};

static const unsigned char file_53[] = {
#embed "../../templates/partials/event-entry.mustache" suffix(,)
0};

static const unsigned char file_54[] = {
#embed "../../templates/partials/event-meta.mustache" suffix(,)
0};

static const unsigned char file_55[] = {
#embed "../../templates/partials/event-status.mustache" suffix(,)
0};

static const unsigned char file_56[] = {
#embed "../../templates/partials/follow.mustache" suffix(,)
0};

static const unsigned char file_57[] = {
#embed "../../templates/partials/link-group.mustache" suffix(,)
0};

static const unsigned char file_58[] = {
#embed "../../templates/partials/linked-event.mustache" suffix(,)
0};

static const unsigned char file_59[] = {
#embed "../../templates/partials/month.mustache" suffix(,)
0};

static const unsigned char file_60[] = {
#embed "../../templates/partials/named-item.mustache" suffix(,)
0};

static const unsigned char file_61[] = {
#embed "../../templates/partials/named-link.mustache" suffix(,)
0};

static const unsigned char file_62[] = {
#embed "../../templates/partials/own-head.mustache" suffix(,)
0};

static const unsigned char file_63[] = {
#embed "../../templates/partials/pagination.mustache" suffix(,)
0};

static const unsigned char file_64[] = {
#embed "../../templates/partials/picture.mustache" suffix(,)
0};

static const unsigned char file_65[] = {
#embed "../../templates/partials/plan-entry.mustache" suffix(,)
0};

static const unsigned char file_66[] = {
#embed "../../templates/partials/plan-told.mustache" suffix(,)
0};

static const unsigned char file_67[] = {
#embed "../../templates/partials/search-facts.mustache" suffix(,)
0};

static const unsigned char file_68[] = {
#embed "../../templates/partials/sharing.mustache" suffix(,)
0};

static const unsigned char file_69[] = {
#embed "../../templates/partials/subject-articles.mustache" suffix(,)
0};

static const unsigned char file_70[] = {
#embed "../../templates/partials/subject-events.mustache" suffix(,)
0};

static const unsigned char file_71[] = {
#embed "../../templates/partials/topic-desk.mustache" suffix(,)
0};

static const unsigned char file_72[] = {
#embed "../../templates/partials/topic-tags.mustache" suffix(,)
0};

static const unsigned char file_73[] = {
#embed "../../templates/partials/touchpoint.mustache" suffix(,)
0};

static const unsigned char file_74[] = {
#embed "../../templates/partials/updated.mustache" suffix(,)
0};

static const unsigned char file_75[] = {
#embed "../../templates/partials/ways-on.mustache" suffix(,)
0};

static const unsigned char file_76[] = {
#embed "../../templates/person.mustache" suffix(,)
0};

static const unsigned char file_77[] = {
#embed "../../templates/plans.mustache" suffix(,)
0};

static const unsigned char file_78[] = {
#embed "../../templates/relation.mustache" suffix(,)
0};

static const unsigned char file_79[] = {
#embed "../../templates/search.mustache" suffix(,)
0};

static const unsigned char file_80[] = {
#embed "../../templates/subject.mustache" suffix(,)
0};

static const unsigned char file_81[] = {
#embed "../../templates/timeline.mustache" suffix(,)
0};

static const unsigned char file_82[] = {
#embed "../../templates/topic.mustache" suffix(,)
0};

static const unsigned char file_83[] = {
#embed "../../templates/topics.mustache" suffix(,)
0};

static const unsigned char file_84[] = {
#embed "../../templates/words/en.yaml" suffix(,)
0};

static const unsigned char file_85[] = {
#embed "../../templates/words/id.yaml" suffix(,)
0};

static const unsigned char file_86[] = {
#embed "../../templates/year.mustache" suffix(,)
0};

static const SimpulEmbeddedFile files[] = {
  {"knowledge/countries.yaml", file_0, sizeof file_0 - 1},
  {"knowledge/organisations.yaml", file_1, sizeof file_1 - 1},
  {"knowledge/people.yaml", file_2, sizeof file_2 - 1},
  {"knowledge/places.yaml", file_3, sizeof file_3 - 1},
  {"knowledge/topics.yaml", file_4, sizeof file_4 - 1},
  {"language/id/attendance.yaml", file_5, sizeof file_5 - 1},
  {"language/id/bylines.yaml", file_6, sizeof file_6 - 1},
  {"language/id/claims.yaml", file_7, sizeof file_7 - 1},
  {"language/id/clauses.yaml", file_8, sizeof file_8 - 1},
  {"language/id/datelines.yaml", file_9, sizeof file_9 - 1},
  {"language/id/dates.yaml", file_10, sizeof file_10 - 1},
  {"language/id/events.yaml", file_11, sizeof file_11 - 1},
  {"language/id/headlines.yaml", file_12, sizeof file_12 - 1},
  {"language/id/names.yaml", file_13, sizeof file_13 - 1},
  {"language/id/noise.yaml", file_14, sizeof file_14 - 1},
  {"language/id/numbers.yaml", file_15, sizeof file_15 - 1},
  {"language/id/offices.yaml", file_16, sizeof file_16 - 1},
  {"language/id/pastimes.yaml", file_17, sizeof file_17 - 1},
  {"language/id/senders.yaml", file_18, sizeof file_18 - 1},
  {"language/id/sentences.yaml", file_19, sizeof file_19 - 1},
  {"language/id/status.yaml", file_20, sizeof file_20 - 1},
  {"starter/README.md", file_21, sizeof file_21 - 1},
  {"starter/content/knowledge/topics.yaml", file_22, sizeof file_22 - 1},
  {"starter/content/raw/2023-01-09-contoh.txt", file_23, sizeof file_23 - 1},
  {"starter/gitignore", file_24, sizeof file_24 - 1},
  {"starter/publish.yml", file_25, sizeof file_25 - 1},
  {"starter/simpul.yaml", file_26, sizeof file_26 - 1},
  {"templates/archive-index.mustache", file_27, sizeof file_27 - 1},
  {"templates/archive.mustache", file_28, sizeof file_28 - 1},
  {"templates/article.mustache", file_29, sizeof file_29 - 1},
  {"templates/assets/search.js", file_30, sizeof file_30 - 1},
  {"templates/assets/site.css", file_31, sizeof file_31 - 1},
  {"templates/base.mustache", file_32, sizeof file_32 - 1},
  {"templates/country.mustache", file_33, sizeof file_33 - 1},
  {"templates/data.mustache", file_34, sizeof file_34 - 1},
  {"templates/edition.mustache", file_35, sizeof file_35 - 1},
  {"templates/editions.mustache", file_36, sizeof file_36 - 1},
  {"templates/event.mustache", file_37, sizeof file_37 - 1},
  {"templates/follow.mustache", file_38, sizeof file_38 - 1},
  {"templates/gone.mustache", file_39, sizeof file_39 - 1},
  {"templates/home.mustache", file_40, sizeof file_40 - 1},
  {"templates/index.mustache", file_41, sizeof file_41 - 1},
  {"templates/letter.mustache", file_42, sizeof file_42 - 1},
  {"templates/not-found.mustache", file_43, sizeof file_43 - 1},
  {"templates/organisation.mustache", file_44, sizeof file_44 - 1},
  {"templates/page.mustache", file_45, sizeof file_45 - 1},
  {"templates/partials/article-date.mustache", file_46, sizeof file_46 - 1},
  {"templates/partials/article-entry.mustache", file_47, sizeof file_47 - 1},
  {"templates/partials/article-item.mustache", file_48, sizeof file_48 - 1},
  {"templates/partials/breadcrumbs.mustache", file_49, sizeof file_49 - 1},
  {"templates/partials/contact-facts.mustache", file_50, sizeof file_50 - 1},
  {"templates/partials/copy-language.mustache", file_51, sizeof file_51 - 1},
  {"templates/partials/count-table.mustache", file_52, sizeof file_52 - 1},
  {"templates/partials/event-entry.mustache", file_53, sizeof file_53 - 1},
  {"templates/partials/event-meta.mustache", file_54, sizeof file_54 - 1},
  {"templates/partials/event-status.mustache", file_55, sizeof file_55 - 1},
  {"templates/partials/follow.mustache", file_56, sizeof file_56 - 1},
  {"templates/partials/link-group.mustache", file_57, sizeof file_57 - 1},
  {"templates/partials/linked-event.mustache", file_58, sizeof file_58 - 1},
  {"templates/partials/month.mustache", file_59, sizeof file_59 - 1},
  {"templates/partials/named-item.mustache", file_60, sizeof file_60 - 1},
  {"templates/partials/named-link.mustache", file_61, sizeof file_61 - 1},
  {"templates/partials/own-head.mustache", file_62, sizeof file_62 - 1},
  {"templates/partials/pagination.mustache", file_63, sizeof file_63 - 1},
  {"templates/partials/picture.mustache", file_64, sizeof file_64 - 1},
  {"templates/partials/plan-entry.mustache", file_65, sizeof file_65 - 1},
  {"templates/partials/plan-told.mustache", file_66, sizeof file_66 - 1},
  {"templates/partials/search-facts.mustache", file_67, sizeof file_67 - 1},
  {"templates/partials/sharing.mustache", file_68, sizeof file_68 - 1},
  {"templates/partials/subject-articles.mustache", file_69, sizeof file_69 - 1},
  {"templates/partials/subject-events.mustache", file_70, sizeof file_70 - 1},
  {"templates/partials/topic-desk.mustache", file_71, sizeof file_71 - 1},
  {"templates/partials/topic-tags.mustache", file_72, sizeof file_72 - 1},
  {"templates/partials/touchpoint.mustache", file_73, sizeof file_73 - 1},
  {"templates/partials/updated.mustache", file_74, sizeof file_74 - 1},
  {"templates/partials/ways-on.mustache", file_75, sizeof file_75 - 1},
  {"templates/person.mustache", file_76, sizeof file_76 - 1},
  {"templates/plans.mustache", file_77, sizeof file_77 - 1},
  {"templates/relation.mustache", file_78, sizeof file_78 - 1},
  {"templates/search.mustache", file_79, sizeof file_79 - 1},
  {"templates/subject.mustache", file_80, sizeof file_80 - 1},
  {"templates/timeline.mustache", file_81, sizeof file_81 - 1},
  {"templates/topic.mustache", file_82, sizeof file_82 - 1},
  {"templates/topics.mustache", file_83, sizeof file_83 - 1},
  {"templates/words/en.yaml", file_84, sizeof file_84 - 1},
  {"templates/words/id.yaml", file_85, sizeof file_85 - 1},
  {"templates/year.mustache", file_86, sizeof file_86 - 1},
  {0, 0, 0},
};

const SimpulEmbeddedFile *simpul_embedded_files(void) { return files; }
unsigned long simpul_embedded_file_count(void) { return 87; }
