-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "sealedText" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "sections" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "forModel" BOOLEAN NOT NULL,
    "messageId" TEXT,
    "helped" BOOLEAN,
    "ratedAt" TIMESTAMP(3),

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Case" (
    "reference" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "casework" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "memberId" TEXT,
    "round" TEXT,
    "unit" TEXT,
    "requested" BIGINT,
    "currency" TEXT NOT NULL,
    "promisedOn" TEXT NOT NULL,
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "status" TEXT NOT NULL,
    "endedAt" TIMESTAMP(3),
    "sealedLines" TEXT,
    "sealedEmployer" TEXT,
    "duplicateHash" TEXT,
    "sealedDuplicate" TEXT,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("reference")
);

-- CreateTable
CREATE TABLE "CaseEvent" (
    "reference" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT,
    "amount" BIGINT,
    "sealedText" TEXT,
    "sealedLines" TEXT,

    CONSTRAINT "CaseEvent_pkey" PRIMARY KEY ("reference","number")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" SERIAL NOT NULL,
    "day" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "value" BIGINT NOT NULL,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "key" TEXT NOT NULL,
    "follows" TEXT,
    "draftId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "ownerId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "paused" BOOLEAN NOT NULL,
    "startedOn" TEXT NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "sealedContent" TEXT NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Round" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "opensOn" TEXT NOT NULL,
    "closesOn" TEXT NOT NULL,
    "capacity" INTEGER,
    "unitCapacity" INTEGER,
    "startsOn" TEXT,
    "startsAt" TEXT,
    "venue" TEXT,
    "notice" TEXT,
    "closedByStaff" BOOLEAN NOT NULL DEFAULT false,
    "openedBy" TEXT NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "unitsTaken" INTEGER NOT NULL DEFAULT 0,
    "waiting" INTEGER NOT NULL DEFAULT 0,
    "lastNumber" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundUnit" (
    "roundId" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "places" INTEGER NOT NULL,

    CONSTRAINT "RoundUnit_pkey" PRIMARY KEY ("roundId","unit")
);

-- CreateTable
CREATE TABLE "Place" (
    "reference" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "people" INTEGER NOT NULL,
    "unit" TEXT,
    "number" INTEGER,
    "until" TIMESTAMP(3),

    CONSTRAINT "Place_pkey" PRIMARY KEY ("reference")
);

-- CreateTable
CREATE TABLE "UpdateSeen" (
    "updateKey" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "UpdateSeen_pkey" PRIMARY KEY ("updateKey")
);

-- CreateTable
CREATE TABLE "KeyMark" (
    "keyId" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KeyMark_pkey" PRIMARY KEY ("keyId")
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "keptAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FileLink" (
    "fileId" TEXT NOT NULL,
    "ownerKind" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,

    CONSTRAINT "FileLink_pkey" PRIMARY KEY ("fileId","ownerKind","ownerId")
);

-- CreateTable
CREATE TABLE "FileChunk" (
    "fileId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "FileChunk_pkey" PRIMARY KEY ("fileId","number")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "sealedKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sealedBody" TEXT NOT NULL,
    "memberId" TEXT,
    "sealedAddress" TEXT,
    "urgent" BOOLEAN NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leaseUntil" TIMESTAMP(3),
    "settledAt" TIMESTAMP(3),
    "ending" TEXT,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Budget" (
    "name" TEXT NOT NULL,
    "used" INTEGER NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Budget_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL,
    "addressHash" TEXT NOT NULL,
    "sealedAddress" TEXT NOT NULL,
    "nameHash" TEXT,
    "sealedName" TEXT,
    "phoneHash" TEXT,
    "sealedPhone" TEXT,
    "sealedUnit" TEXT,
    "locale" TEXT,
    "jurisdiction" TEXT,
    "unreachable" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" SERIAL NOT NULL,
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "given" BOOLEAN NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "sealedTies" TEXT NOT NULL,
    "hiredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "invitedBy" TEXT NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvitationUse" (
    "invitationId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InvitationUse_pkey" PRIMARY KEY ("invitationId")
);

-- CreateTable
CREATE TABLE "ExportLink" (
    "tokenHash" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "format" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "ExportLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Viewing" (
    "id" SERIAL NOT NULL,
    "staffId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Viewing_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Budget_since_idx" ON "Budget"("since");

-- CreateIndex
CREATE INDEX "Question_memberId_askedAt_idx" ON "Question"("memberId", "askedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Case_submissionId_key" ON "Case"("submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "Case_draftId_key" ON "Case"("draftId");

-- CreateIndex
CREATE INDEX "Case_memberId_idx" ON "Case"("memberId");

-- CreateIndex
CREATE INDEX "Case_status_promisedOn_idx" ON "Case"("status", "promisedOn");

-- CreateIndex
CREATE INDEX "Case_programmeId_submittedAt_reference_idx" ON "Case"("programmeId", "submittedAt", "reference");

-- CreateIndex
CREATE INDEX "Case_duplicateHash_idx" ON "Case"("duplicateHash");

-- CreateIndex
CREATE INDEX "Case_endedAt_idx" ON "Case"("endedAt");

-- CreateIndex
CREATE INDEX "Figure_day_idx" ON "Figure"("day");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_follows_key" ON "Draft"("follows");

-- CreateIndex
CREATE INDEX "Draft_draftId_idx" ON "Draft"("draftId");

-- CreateIndex
CREATE INDEX "Draft_ownerId_idx" ON "Draft"("ownerId");

-- CreateIndex
CREATE INDEX "Round_programmeId_opensOn_idx" ON "Round"("programmeId", "opensOn");

-- CreateIndex
CREATE INDEX "Place_roundId_kind_number_idx" ON "Place"("roundId", "kind", "number");

-- CreateIndex
CREATE INDEX "Place_kind_until_idx" ON "Place"("kind", "until");

-- CreateIndex
CREATE UNIQUE INDEX "Place_roundId_number_key" ON "Place"("roundId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_contentHash_key" ON "StoredFile"("contentHash");

-- CreateIndex
CREATE INDEX "StoredFile_keptAt_idx" ON "StoredFile"("keptAt");

-- CreateIndex
CREATE INDEX "FileLink_ownerKind_ownerId_idx" ON "FileLink"("ownerKind", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_keyHash_key" ON "Notice"("keyHash");

-- CreateIndex
CREATE INDEX "Notice_settledAt_dueAt_idx" ON "Notice"("settledAt", "dueAt");

-- CreateIndex
CREATE INDEX "Notice_memberId_idx" ON "Notice"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_addressHash_key" ON "Member"("addressHash");

-- CreateIndex
CREATE INDEX "Member_nameHash_idx" ON "Member"("nameHash");

-- CreateIndex
CREATE INDEX "Member_phoneHash_idx" ON "Member"("phoneHash");

-- CreateIndex
CREATE INDEX "Consent_memberId_idx" ON "Consent"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_memberId_key" ON "Staff"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Viewing_at_idx" ON "Viewing"("at");

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseEvent" ADD CONSTRAINT "CaseEvent_reference_fkey" FOREIGN KEY ("reference") REFERENCES "Case"("reference") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_follows_fkey" FOREIGN KEY ("follows") REFERENCES "Draft"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundUnit" ADD CONSTRAINT "RoundUnit_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_reference_fkey" FOREIGN KEY ("reference") REFERENCES "Case"("reference") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileLink" ADD CONSTRAINT "FileLink_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileChunk" ADD CONSTRAINT "FileChunk_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Staff" ADD CONSTRAINT "Staff_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvitationUse" ADD CONSTRAINT "InvitationUse_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- Added by hand; Prisma does not know CHECK constraints.
ALTER TABLE "Round" ADD CONSTRAINT "Round_taken_check" CHECK ("taken" >= 0 AND ("capacity" IS NULL OR "taken" <= "capacity"));
ALTER TABLE "Round" ADD CONSTRAINT "Round_units_check" CHECK ("unitsTaken" >= 0 AND ("unitCapacity" IS NULL OR "unitsTaken" <= "unitCapacity"));
ALTER TABLE "Round" ADD CONSTRAINT "Round_waiting_check" CHECK ("waiting" >= 0);
ALTER TABLE "RoundUnit" ADD CONSTRAINT "RoundUnit_places_check" CHECK ("places" >= 0);
ALTER TABLE "Place" ADD CONSTRAINT "Place_kind_check" CHECK ("kind" IN ('held', 'waiting', 'offered'));
ALTER TABLE "Place" ADD CONSTRAINT "Place_people_check" CHECK ("people" > 0);
ALTER TABLE "Place" ADD CONSTRAINT "Place_number_check" CHECK ("kind" = 'held' OR "number" IS NOT NULL);
ALTER TABLE "Place" ADD CONSTRAINT "Place_until_check" CHECK ("kind" <> 'offered' OR "until" IS NOT NULL);
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_version_check" CHECK ("version" > 0);
ALTER TABLE "CaseEvent" ADD CONSTRAINT "CaseEvent_number_check" CHECK ("number" > 0);
ALTER TABLE "Case" ADD CONSTRAINT "Case_requested_check" CHECK ("requested" >= 0);
ALTER TABLE "FileLink" ADD CONSTRAINT "FileLink_owner_check" CHECK ("ownerKind" IN ('draft', 'case'));
