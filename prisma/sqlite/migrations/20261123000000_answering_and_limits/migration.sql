-- AlterTable
ALTER TABLE "Question" ADD COLUMN "gapHash" TEXT;

-- CreateTable
CREATE TABLE "SettledGap" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "gapHash" TEXT NOT NULL,
    "sealedText" TEXT NOT NULL,
    "sectionId" TEXT,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "AddedVariant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sectionId" TEXT NOT NULL,
    "sealedText" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ModelReply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "questionId" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "sealedRecord" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ModelReply_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatuteArticle" (
    "lawId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "heading" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "inForce" TEXT NOT NULL,

    PRIMARY KEY ("lawId", "number")
);

-- CreateTable
CREATE TABLE "Limit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT,
    "reference" TEXT,
    "rule" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "lastDay" TEXT NOT NULL,
    "reminds" BOOLEAN NOT NULL,
    "since" DATETIME NOT NULL,
    CONSTRAINT "Limit_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Limit_reference_fkey" FOREIGN KEY ("reference") REFERENCES "Case" ("reference") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "SettledGap_gapHash_key" ON "SettledGap"("gapHash");

-- CreateIndex
CREATE INDEX "AddedVariant_sectionId_idx" ON "AddedVariant"("sectionId");

-- CreateIndex
CREATE INDEX "ModelReply_questionId_idx" ON "ModelReply"("questionId");

-- CreateIndex
CREATE INDEX "ModelReply_at_idx" ON "ModelReply"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Limit_reference_key" ON "Limit"("reference");

-- CreateIndex
CREATE INDEX "Limit_lastDay_idx" ON "Limit"("lastDay");

-- CreateIndex
CREATE INDEX "Limit_memberId_idx" ON "Limit"("memberId");

-- CreateIndex
CREATE INDEX "Question_gapHash_askedAt_idx" ON "Question"("gapHash", "askedAt");

