// Made by `npm run openapi` from docs/openapi/v1.json. Not to be edited by hand.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process runs */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it can do its work: the engine answers, the data directory can be written, CVs can be read */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every access and change, newest first
         * @description Who did what with which record, when and for what; digests of a record before and after a change. Ids and codes only: an entry names nobody. Each entry holds the hash of the one before it.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/touched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose data were shown or changed, by whom and in which time
         * @description For a breach: name the key as `actor` and the window as `from` and `to`. Candidates with how often, most often first, at most 10,000.
         */
        get: operations["listTouched"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether anything in the audit was altered, taken out or put in */
        post: operations["verifyAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload CV files
         * @description Answers 202 once every file is on the disk: from then on none is lost, even if the service is stopped. Follow the batch at its Location, or at /events.
         */
        post: operations["postBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has become of each file so far */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a batch
         * @description Server-sent events: `progress` with the batch each time files are done, then `finished`, after which the stream ends.
         */
        get: operations["getBatchEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Candidates, all or those that a search and filters find
         * @description Filters may be repeated; all of them must hold, of `status` and `source` one of those named.
         */
        get: operations["listCandidates"];
        put?: never;
        /**
         * Create a candidate by hand, from JSON Resume or a CV
         * @description Without an id of your own: a person who is here already, with the same e-mail address or telephone number, is updated, and a document that is here already changes nothing. With `externalId` it is the same as the PUT.
         */
        post: operations["postCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One candidate, whole */
        get: operations["getCandidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of a candidate; what was changed, by whom and why is kept in the history
         * @description With If-Match only the version that was read is changed. Telephone numbers, postcodes, e-mail addresses and days are brought into one form; the history keeps what was written, and the former value. A newer CV replaces what it states. work, education, skills, certificates and languages are JSON Resume lists, each sent whole as it should be: titles, skills, qualifications, months and what searches find are worked out anew. The CV’s own words stay as they were sent.
         */
        patch: operations["patchCandidate"];
        trace?: never;
    };
    "/v1/candidates/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archive a candidate: out of search, kept and restorable while retention lasts */
        post: operations["archiveCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was made sure of about a candidate, newest first */
        get: operations["listChecks"];
        put?: never;
        /**
         * Record that something was made sure of about a candidate
         * @description Nothing is overwritten; the latest word on each kind counts. `qualified`, `willing` and `aware` are about one vacancy.
         */
        post: operations["postCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a consent for a purpose
         * @description policy/consent.yaml says what each purpose means and how long a consent counts.
         */
        post: operations["postConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/consents/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw what allowed a purpose
         * @description At once and everywhere: without `hold` or `search` the record is in no search, and shortlists that were made before show it no more.
         */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The CV as it was sent */
        get: operations["getCandidateDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person from everything that is stored, and prove it
         * @description Records, former versions, documents, history, interactions, rows of shortlists, uploads and kept answers; then all that is stored is searched for what tells the person. What the Conduct Regulations ask to keep stays under the id, without the person. Answers with the proof, also when it is asked for again.
         */
        post: operations["eraseCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done with a candidate’s data and on what ground: searches with reasons, consents, checks, introductions, decisions, outcome */
        get: operations["getCandidateEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what of a candidate, when and why, with the former values; newest first */
        get: operations["listCandidateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said to and by a candidate, newest first */
        get: operations["listInteractions"];
        put?: never;
        /**
         * Record a call, an e-mail, an interview or a note
         * @description The words are checked for what is never stored (age, health, religion …) and refused if they hold it. All but notes count as contact: the record is kept longer.
         */
        post: operations["postInteraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restrict a record, note an objection, put it under a legal hold, or lift these
         * @description Restricted records and those of candidates who object are in no search and on no shortlist (UK GDPR Arts. 18 and 21). The retention sweep leaves records under a legal hold alone.
         */
        post: operations["postCandidateLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what a candidate asks for under the UK GDPR: due within one month */
        post: operations["postRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a candidate back out of the archive */
        post: operations["restoreCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/subject-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is held about a candidate, for the candidate
         * @description A ZIP: data.json, index.html to read, and the documents. What is held, from where, what for and on which ground, who saw it, on which shortlists with which reasons (UK GDPR Arts. 15 and 20).
         */
        get: operations["exportSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add and remove tags
         * @description As policy/tags.yaml writes them: other spellings become the tag, and a closed vocabulary takes no others.
         */
        post: operations["postCandidateTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words of the CV, in reading order
         * @description All positions (evidence, fields) count characters of this text.
         */
        get: operations["getCandidateText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The open vacancies that suit a candidate, explained as a shortlist explains
         * @description Those whose every must the candidate meets come first, then by points.
         */
        get: operations["listCandidateVacancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update many candidates, one a line
         * @description Newline-delimited JSON: each line what the PUT takes, and `externalId`. The answer has a line for each: what became of it, or its problem; a line that fails does not stop the others.
         */
        post: operations["bulkUpsertCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/by-external-id/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find a candidate by your own id */
        get: operations["getCandidateByExternalId"];
        /**
         * Create or update a candidate under your own id
         * @description A person who came in as a CV before, with the same e-mail address or telephone number, gets your id. Tags and consents are added to those that are there. The same again changes nothing.
         */
        put: operations["putCandidateByExternalId"];
        post?: never;
        /**
         * Erase the candidate whom you have erased under this id
         * @description As `POST /v1/candidates/{id}/erase`, with the proof as the answer: refused under a legal hold and while they are at work, and what the Conduct Regulations ask to keep stays under our id, without the person. Your id is erased, too: the same again is 404.
         */
        delete: operations["deleteCandidateByExternalId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since, oldest first, for catching up
         * @description Events name ids only. Each may come twice, none is left out; what happened within the last two seconds comes with the next request. Kept for 90 days.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clients */
        get: operations["listClients"];
        put?: never;
        /** Keep a client, with the particulars that have to be on record */
        post: operations["postClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One client */
        get: operations["getClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a client */
        patch: operations["patchClient"];
        trace?: never;
    };
    "/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints and requests for review, newest first */
        get: operations["listComplaints"];
        put?: never;
        /** Take a complaint, or a candidate’s request that a person looks at a ranking */
        post: operations["postComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One complaint; a review’s record of the shortlist is at GET /v1/shortlists/{id}/record */
        get: operations["getComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the complaint was acknowledged */
        post: operations["acknowledgeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the outcome, in the words of the person who looked into it */
        post: operations["closeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compliance/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An inspector’s pack: the evidence of so many candidates, drawn at random */
        get: operations["getInspection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compliance/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the records of candidates stand before the law, in counts
         * @description For a regulator or an auditor: nobody is named. `POST /v1/audit/verify` says whether the audit behind it is whole.
         */
        get: operations["getComplianceReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of candidates who may be one person, for a person to decide */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duplicates/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that they are two people */
        post: operations["dismissDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duplicates/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make one record of the two: documents, tags and consents of both stay */
        post: operations["mergeDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duplicates/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a merge back: both records as they were before
         * @description What was withdrawn, restricted, objected to or put under a legal hold since then holds for both. Where the record was edited, tagged, given a consent or a newer CV since, it is refused with the list of these: nobody but you knows whose they are. With `discard` it is done all the same; the history keeps what they were.
         */
        post: operations["undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was told to clients, newest first */
        get: operations["listIntroductions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/introductions/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that what was said to the client was confirmed in writing */
        post: operations["confirmIntroduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decisions as judgements: what weights are tuned with
         * @description The latest decision on each candidate of each vacancy; for the placed, what the client says of them since. text/csv is what `whylist evaluate` reads.
         */
        get: operations["listJudgements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys of this tenant, newest first */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make a key
         * @description For the tenant of the caller. The answer holds the key itself, which is not kept: a repeat with the same Idempotency-Key does not show it.
         */
        post: operations["postKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key, in effect at once
         * @description It stays in the list, with the time of its revocation.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new key in the place of this one, which stays good for some hours */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vacancy in, explained shortlist out, nothing kept */
        post: operations["postMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose key this is, and what it may do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Placements, newest first; those with a call due where asked */
        get: operations["listPlacements"];
        put?: never;
        /**
         * Place a candidate; refused unless they were introduced and may work
         * @description The calls that follow are scheduled by policy/placing.yaml.
         */
        post: operations["postPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/placements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One placement; for an agency worker with the twelve weeks */
        get: operations["getPlacement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change pay, or end a placement */
        patch: operations["patchPlacement"];
        trace?: never;
    };
    "/v1/placements/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record time not worked and its kind: what it does to an agency worker’s twelve weeks
         * @description No reason beyond the kind is kept.
         */
        post: operations["postAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/placements/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a call that was due, with what came of it
         * @description A client’s rating becomes a judgement of the vacancy: what weights are tuned with.
         */
        post: operations["postFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that could not be read, newest first */
        get: operations["listQuarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarantine/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Drop a quarantined file
         * @description Deletes the entry and the file itself.
         */
        delete: operations["deleteQuarantined"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarantine/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again to read a file
         * @description Answers with a batch of this one file. The entry goes when the file has been read.
         */
        post: operations["retryQuarantined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rank candidates that you name or send, with reasons
         * @description Up to 1,000 candidates of the record by id or by your own ids, or up to 200 inline (JSON Resume, or a CV in Base64), which are scored exactly as stored ones and not kept. Everybody who was asked about is in the answer.
         */
        post: operations["postRank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention/sweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive and erase what is due, remind of consents that end soon
         * @description First as a dry run, unless told otherwise: says what would be done by policy/retention.yaml. A sweep that was cut short is simply run again; nothing under a legal hold is touched.
         */
        post: operations["sweepRetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What candidates asked for, newest first */
        get: operations["listRightsRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a request was met, or refused and why */
        post: operations["closeRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take two months more for a complex request, and say why (Art. 12(3)) */
        post: operations["extendRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the clock while it is waited for the candidate (Art. 12A)
         * @description `identity` and `fee`: the month begins when they answer. `clarification`, of a request for access alone: the days until they answer do not count. Until then the request is not overdue.
         */
        post: operations["pauseRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the candidate answered: the clock goes on */
        post: operations["resumeRightsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shortlists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kept shortlists */
        get: operations["listShortlists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shortlists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A shortlist as it was made
         * @description As JSON, as a table (text/csv, one line for each candidate and criterion), as a page to print (text/html) or as a document to send (application/pdf). For a client it holds the listed and their reasons, and nothing of the CVs but matched words, with the names of those only who were introduced to them; for a candidate their own row, with what was asked and what was found.
         */
        get: operations["getShortlist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shortlists/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was decided about the candidates of a shortlist, oldest first */
        get: operations["listDecisions"];
        put?: never;
        /**
         * Keep what was decided about a candidate of the shortlist
         * @description Nothing is overwritten; the latest decision on a candidate counts. `viewed` says whether the caller had opened the candidate before: the audit knows.
         */
        post: operations["postDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shortlists/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A shortlist with the vacancy as it was then and the decisions since */
        get: operations["getShortlistRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shortlists/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the kept request again: the same list, or exactly what has changed since
         * @description The request holds the weights and the day of then, so that only the candidates and the synonyms of the index can make a difference. `changes` names every candidate who stands elsewhere, with the reason and the points; `files` says which lines of the weights and synonyms were changed since.
         */
        post: operations["replayShortlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where candidates come from, and what each source yields; as a chart with Accept: text/html */
        get: operations["getSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tuning/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the synonym and weighting files into force, live; no search fails meanwhile */
        post: operations["postTuningApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tuning/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mistakes in the synonym files, and in weights if some are posted */
        post: operations["postTuningCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tuning/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How well the ranking agrees with judgements, with one weighting or with two side by side */
        post: operations["postTuningEvaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tuning/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The weights and synonyms in force, and whether the files say otherwise by now */
        get: operations["getTuning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vacancies */
        get: operations["listVacancies"];
        put?: never;
        /** Post a vacancy and see what it becomes */
        post: operations["postVacancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One vacancy */
        get: operations["getVacancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a vacancy; what was changed, by whom and why is kept with it
         * @description With If-Match only the version that was read is changed. GET …/plan shows what each criterion weighs then.
         */
        patch: operations["patchVacancy"];
        trace?: never;
    };
    "/v1/vacancies/{id}/candidates/{candidateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why this candidate is where they are, or why not listed
         * @description For audience=candidate the reasons say what was asked and what was found, in words for the candidate.
         */
        get: operations["explainCandidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{id}/candidates/{candidateId}/introduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this candidate may be introduced for this vacancy today, rule by rule */
        get: operations["getIntroductionRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** New and updated candidates who came to stand at the top of this vacancy, newest first */
        get: operations["listVacancyEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a vacancy was filled: what was asked, who searched with what, who was chosen and why */
        get: operations["getVacancyEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{id}/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For each criterion how many have it, and how the pool opens without it */
        get: operations["getVacancyFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{id}/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a candidate’s details go to the client; refused unless every rule holds */
        post: operations["postIntroduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the vacancy asks the index, and what each criterion weighs */
        get: operations["getVacancyPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done for a vacancy, newest first */
        get: operations["listProgress"];
        put?: never;
        /** Note what was done for a vacancy; for the client’s report where it says so */
        post: operations["postProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{id}/progress-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress for the client: counts and what was noted for them, nobody’s name */
        get: operations["getProgressReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the hirer has told what has to be told before anybody is introduced, and what is missing */
        get: operations["getVacancyReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{id}/shortlists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a shortlist for a vacancy and keep it
         * @description Kept with everything that led to it: the plan, the weights, the synonyms and the request to the index.
         */
        post: operations["postShortlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A vacancy in a file (Word, PDF, text, JSON, YAML) to what can be posted; nothing is kept */
        post: operations["readVacancyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses that events are sent to, newest first */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have events sent to an address
         * @description From now on, each event as a POST signed by the Standard Webhooks scheme (headers webhook-id, webhook-timestamp, webhook-signature). Any 2xx within 15 seconds takes it; else it is tried ten times over three days.
         */
        post: operations["postWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Send no more events to this address */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent, waits, or is dead, newest first */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event once more, dead or delivered */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event to try it out */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due: calls, confirmations, complaints, deadlines; most urgent first */
        get: operations["getWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event, sent to the address of a webhook
         * @description Signed by the Standard Webhooks scheme. Each comes at least once: the same webhook-id is the same event. Any 2xx within 15 seconds takes it.
         */
        post: operations["receiveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Absence: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "sickness" | "pregnancy-or-maternity" | "adoption-or-paternity" | "annual-leave" | "other-leave" | "jury-service" | "planned-closure" | "strike" | "other";
            /** Format: date */
            to: string;
        };
        AuditEntry: {
            action: string;
            actor: {
                id: string;
                role: string;
            };
            after?: string;
            /** Format: date-time */
            at: string;
            before?: string;
            candidates?: string[];
            details?: {
                [key: string]: string | number | boolean | string[];
            };
            hash: string;
            object: {
                id?: string;
                kind: string;
            };
            previous: string;
            purpose?: string;
            seq: number;
        };
        AuditVerdict: {
            /** @description Keep it elsewhere: it proves later that nothing before it was rewritten. */
            end: {
                hash: string;
                seq: number;
            };
            entries: number;
            faults: {
                /** @enum {string} */
                fault: "altered" | "missing" | "inserted";
                message: string;
                seq: number;
            }[];
            whole: boolean;
        };
        AuditVerifyRequest: {
            /** @description The `end` of an earlier verdict, kept elsewhere. */
            anchor?: {
                hash: string;
                seq: number;
            };
        };
        Batch: {
            consent: {
                basis: string;
                clientId?: string;
                evidence?: string;
                expiresAt?: string;
                givenAt?: string;
                purpose: string;
                remindedAt?: string;
                withdrawnAt?: string;
                wording?: string;
            }[];
            counts: {
                duplicate: number;
                files: number;
                indexed: number;
                quarantined: number;
                updated: number;
                waiting: number;
            };
            createdAt: string;
            files: {
                candidateId?: string;
                fileName: string;
                message?: string;
                ms?: number;
                /** @enum {string} */
                reason?: "encrypted" | "no-text-layer" | "not-a-cv" | "corrupt" | "empty" | "unsupported-type" | "too-large" | "timeout" | "crashed";
                /** @enum {string} */
                status: "waiting" | "indexed" | "updated" | "duplicate" | "quarantined";
            }[];
            finishedAt?: string;
            id: string;
            source?: string;
            /** @enum {string} */
            status: "received" | "processing" | "finished";
            tags: string[];
        };
        By: {
            /** @description Who, for the record; the key’s name without it. */
            by?: string;
        };
        Candidate: {
            availability?: {
                evidence: {
                    end: number;
                    entry?: number;
                    page: number;
                    /** @enum {string} */
                    section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                    start: number;
                    term: string;
                    text: string;
                }[];
                from?: string;
                noticeDays?: number;
                statement: string;
            };
            channel?: string;
            consent: {
                basis: string;
                clientId?: string;
                evidence?: string;
                expiresAt?: string;
                givenAt?: string;
                purpose: string;
                remindedAt?: string;
                withdrawnAt?: string;
                wording?: string;
            }[];
            dates?: {
                createdAt: string;
                lastContactAt: string;
            };
            document: {
                asOf: {
                    date: string;
                    /** @enum {string} */
                    from: "metadata" | "file" | "upload" | "given";
                };
                corrected?: {
                    at: number;
                    parts: string[];
                };
                fileName: string;
                language?: string;
                pages: number;
                parser: {
                    name: string;
                    version: string;
                };
                sha256: string;
                text: string;
                type: string;
            };
            expectation?: {
                amount: number;
                currency: string;
                evidence: {
                    end: number;
                    entry?: number;
                    page: number;
                    /** @enum {string} */
                    section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                    start: number;
                    term: string;
                    text: string;
                }[];
                /** @enum {string} */
                period: "hour" | "day" | "week" | "month" | "year";
                to?: number;
            };
            experience: {
                months: number;
            };
            externalId?: string;
            fields: {
                [key: string]: {
                    confidence: number;
                    end: number;
                    page: number;
                    start: number;
                };
            };
            findings: {
                code: string;
                field?: string;
                message: string;
                /** @enum {string} */
                severity: "info" | "warning" | "error";
            }[];
            id: string;
            languages: {
                code: string;
                evidence: {
                    end: number;
                    entry?: number;
                    page: number;
                    /** @enum {string} */
                    section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                    start: number;
                    term: string;
                    text: string;
                }[];
                /** @enum {string} */
                level?: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";
                name: string;
                raw?: string;
            }[];
            licences: {
                date?: string;
                evidence: {
                    end: number;
                    entry?: number;
                    page: number;
                    /** @enum {string} */
                    section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                    start: number;
                    term: string;
                    text: string;
                }[];
                expires?: string;
                id: string;
                level?: string;
                name: string;
                number?: string;
            }[];
            lifecycle: {
                checks: {
                    at: string;
                    check: string;
                    detail?: string;
                    passed: boolean;
                }[];
                since: string;
                /** @enum {string} */
                status: "draft" | "active" | "placed" | "archived";
            };
            limits?: {
                legalHold?: {
                    by: string;
                    reason?: string;
                    since: string;
                };
                objection?: {
                    by: string;
                    reason?: string;
                    since: string;
                };
                restriction?: {
                    by: string;
                    reason?: string;
                    since: string;
                };
            };
            location?: {
                countryCode?: string;
                name?: string;
                point?: {
                    lat: number;
                    lon: number;
                };
                postalCode?: string;
            };
            mergedFrom?: string[];
            qualifications: {
                date?: string;
                evidence: {
                    end: number;
                    entry?: number;
                    page: number;
                    /** @enum {string} */
                    section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                    start: number;
                    term: string;
                    text: string;
                }[];
                expires?: string;
                id: string;
                level?: string;
                name: string;
                number?: string;
            }[];
            resume: {
                awards?: {
                    awarder?: string;
                    date?: string;
                    summary?: string;
                    title?: string;
                }[];
                basics?: {
                    email?: string;
                    label?: string;
                    location?: {
                        address?: string;
                        city?: string;
                        countryCode?: string;
                        postalCode?: string;
                        region?: string;
                    };
                    name?: string;
                    phone?: string;
                    profiles?: {
                        network?: string;
                        url?: string;
                        username?: string;
                    }[];
                    summary?: string;
                    url?: string;
                };
                certificates?: {
                    date?: string;
                    issuer?: string;
                    name?: string;
                    url?: string;
                }[];
                education?: {
                    area?: string;
                    courses?: string[];
                    endDate?: string;
                    institution?: string;
                    score?: string;
                    startDate?: string;
                    studyType?: string;
                    url?: string;
                }[];
                interests?: {
                    keywords?: string[];
                    name?: string;
                }[];
                languages?: {
                    fluency?: string;
                    language?: string;
                }[];
                projects?: {
                    description?: string;
                    endDate?: string;
                    entity?: string;
                    highlights?: string[];
                    keywords?: string[];
                    name?: string;
                    roles?: string[];
                    startDate?: string;
                    type?: string;
                    url?: string;
                }[];
                publications?: {
                    name?: string;
                    publisher?: string;
                    releaseDate?: string;
                    summary?: string;
                    url?: string;
                }[];
                references?: {
                    name?: string;
                    reference?: string;
                }[];
                skills?: {
                    keywords?: string[];
                    level?: string;
                    name?: string;
                }[];
                volunteer?: {
                    endDate?: string;
                    highlights?: string[];
                    organization?: string;
                    position?: string;
                    startDate?: string;
                    summary?: string;
                    url?: string;
                }[];
                work?: {
                    description?: string;
                    endDate?: string;
                    highlights?: string[];
                    location?: string;
                    name?: string;
                    position?: string;
                    startDate?: string;
                    summary?: string;
                    url?: string;
                }[];
            };
            retention?: {
                archiveOn?: string;
                rule: string;
                until: string;
            };
            rightToWork?: {
                evidence: {
                    end: number;
                    entry?: number;
                    page: number;
                    /** @enum {string} */
                    section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                    start: number;
                    term: string;
                    text: string;
                }[];
                statement: string;
            };
            skills: {
                evidence: {
                    end: number;
                    entry?: number;
                    page: number;
                    /** @enum {string} */
                    section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                    start: number;
                    term: string;
                    text: string;
                }[];
                id: string;
                lastUsed?: string;
                months: number;
                name: string;
                /** @enum {string} */
                standing: "evidenced" | "claimed";
            }[];
            source?: string;
            tags: string[];
            titles: {
                current: boolean;
                evidence: {
                    end: number;
                    entry?: number;
                    page: number;
                    /** @enum {string} */
                    section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                    start: number;
                    term: string;
                    text: string;
                }[];
                id?: string;
                months: number;
                name: string;
                raw: string;
            }[];
        };
        /** @description `null` takes a field out. Values are normalised; history keeps what was written. */
        CandidateEdit: {
            availability?: {
                from?: string | null;
                noticeDays?: number | null;
                statement?: string | null;
            };
            basics?: {
                email?: string | null;
                label?: string | null;
                location?: {
                    address?: string | null;
                    city?: string | null;
                    countryCode?: string | null;
                    postalCode?: string | null;
                    region?: string | null;
                };
                name?: string | null;
                phone?: string | null;
                summary?: string | null;
                url?: string | null;
            };
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            certificates?: {
                /** @description As 2019-03, 03/2019, March 2019 or 2019; none while it goes on. */
                date?: string | null;
                issuer?: string | null;
                name?: string | null;
                url?: string | null;
            }[] | null;
            /** @description How they came: e-mail, phone, walk-in … */
            channel?: string | null;
            education?: {
                area?: string | null;
                courses?: string[];
                /** @description As 2019-03, 03/2019, March 2019 or 2019; none while it goes on. */
                endDate?: string | null;
                institution?: string | null;
                score?: string | null;
                /** @description As 2019-03, 03/2019, March 2019 or 2019; none while it goes on. */
                startDate?: string | null;
                studyType?: string | null;
                url?: string | null;
            }[] | null;
            expectation?: {
                amount?: number;
                currency?: string;
                /** @enum {string} */
                period?: "hour" | "day" | "week" | "month" | "year";
            };
            externalId?: string | null;
            languages?: {
                fluency?: string | null;
                language?: string | null;
            }[] | null;
            skills?: {
                keywords?: string[];
                level?: string | null;
                name?: string | null;
            }[] | null;
            source?: string | null;
            /** @description For the history. */
            why: string;
            work?: {
                description?: string | null;
                /** @description As 2019-03, 03/2019, March 2019 or 2019; none while it goes on. */
                endDate?: string | null;
                highlights?: string[];
                location?: string | null;
                /** @description The employer. */
                name?: string | null;
                position?: string | null;
                /** @description As 2019-03, 03/2019, March 2019 or 2019; none while it goes on. */
                startDate?: string | null;
                summary?: string | null;
                url?: string | null;
            }[] | null;
        };
        Changes: {
            items: components["schemas"]["Event"][];
            /** @description Where to go on, also when nothing is there yet. */
            next: string;
        };
        Check: {
            at: string;
            by: string;
            candidateId: string;
            evidence: string;
            /** Format: date */
            expiresOn?: string;
            id: string;
            /** @enum {string} */
            kind: "identity" | "right-to-work" | "qualified" | "willing" | "aware" | "copies" | "reference" | "suitability" | "notice";
            passed: boolean;
            vacancyId?: string;
        };
        Client: {
            address?: string;
            alsoKnownAs: string[];
            by: string;
            contacts: {
                /** Format: email */
                email?: string;
                name: string;
                phone?: string;
                role?: string;
            }[];
            createdAt: string;
            domains: string[];
            externalId?: string;
            id: string;
            name: string;
            natureOfBusiness?: string;
            updatedAt: string;
        };
        /** @description Only what is to change. */
        ClientEdit: {
            address?: string;
            alsoKnownAs?: string[];
            contacts?: {
                /** Format: email */
                email?: string;
                name: string;
                phone?: string;
                role?: string;
            }[];
            domains?: string[];
            externalId?: string;
            name?: string;
            natureOfBusiness?: string;
        };
        Complaint: {
            acknowledgeBy: string;
            acknowledged?: {
                at: string;
                by: string;
            };
            by: string;
            candidateId?: string;
            clientId?: string;
            createdAt: string;
            id: string;
            /** @enum {string} */
            kind: "data-protection" | "human-review" | "service";
            outcome?: {
                at: string;
                by: string;
                upheld: boolean;
                words: string;
            };
            receivedOn: string;
            shortlistId?: string;
            /** @enum {string} */
            status: "open" | "acknowledged" | "closed";
            summary: string;
        };
        ComplaintOutcome: {
            /** @description Who, for the record; the key’s name without it. */
            by?: string;
            upheld: boolean;
            words: string;
        };
        ComplianceReport: {
            asOf: string;
            audit: {
                entries: number;
            };
            /** @description late: not acknowledged by their day. */
            complaints: {
                late: number;
                open: number;
                total: number;
            };
            /** @description Made by people; unviewed: their maker had not opened the candidate before. */
            decisions: {
                byVerdict: {
                    [key: string]: number;
                };
                people: number;
                total: number;
                unviewed: number;
            };
            duplicates: {
                open: number;
            };
            erasures: {
                byGround: {
                    [key: string]: number;
                };
                total: number;
                withTraces: number;
            };
            records: {
                byStatus: {
                    [key: string]: number;
                };
                total: number;
                underLegalHold: number;
                withheld: number;
            };
            requests: {
                done: number;
                late: number;
                open: number;
                overdue: number;
                refused: number;
            };
            retention: {
                due: number;
                undated: number;
            };
            /** @description Rankings that candidates asked a person to look at. */
            reviews: {
                asked: number;
                open: number;
                upheld: number;
            };
        };
        ConsentRequest: {
            basis?: string;
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /** @description For this client alone. */
            clientId?: string;
            evidence?: string;
            /**
             * Format: date-time
             * @description By policy/consent.yaml unless told.
             */
            expiresAt?: string;
            /**
             * Format: date-time
             * @description Now unless told.
             */
            givenAt?: string;
            /** @enum {string} */
            purpose: "hold" | "search" | "introduce" | "named-client" | "marketing";
            wording?: string;
        };
        ConsentWithdrawal: {
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /** @enum {string} */
            purpose: "hold" | "search" | "introduce" | "named-client" | "marketing";
            /** @description For the history. */
            why?: string;
        };
        Created: {
            candidateId: string;
            externalId?: string;
            /**
             * @description `draft`: mandatory fields are missing.
             * @enum {string}
             */
            lifecycle: "draft" | "active" | "placed" | "archived";
            /** @enum {string} */
            status: "created" | "updated" | "unchanged";
        };
        Decision: {
            at: string;
            by: string;
            candidateId: string;
            /** @enum {string} */
            decision: "accepted" | "rejected" | "introduced";
            id: string;
            reason?: string;
            shortlistId: string;
            vacancyId: string;
            viewed?: boolean;
        };
        DecisionRequest: {
            /** @description Who, for the record. */
            by?: string;
            candidateId: string;
            /**
             * @description introduced: to the client.
             * @enum {string}
             */
            decision: "accepted" | "rejected" | "introduced";
            /** @description Needed for a rejection. */
            reason?: string;
        };
        Delivery: {
            attempts: number;
            createdAt: string;
            deliveredAt?: string;
            dueAt: string;
            event: components["schemas"]["Event"];
            id: string;
            outcome?: string;
            /** @enum {string} */
            status: "waiting" | "delivered" | "dead";
            webhookId: string;
        };
        Duplicate: {
            candidateIds: string[];
            createdAt: string;
            decided?: {
                at: string;
                by: string;
            };
            grounds: ("contact" | "name" | "employers" | "education")[];
            id: string;
            merge?: {
                into: string;
                undoUntil: string;
            };
            /** @enum {string} */
            status: "open" | "merged" | "dismissed";
        };
        DuplicateDecision: {
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
        };
        EraseRequest: {
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /** @description The candidate’s id once more: what is erased cannot be had again. */
            confirm: string;
            /**
             * @description Why it is erased.
             * @enum {string}
             */
            ground: "request" | "withdrawal" | "error";
        };
        Erasure: {
            again?: string;
            at: string;
            by: string;
            /** @enum {string} */
            ground: "request" | "retention" | "withdrawal" | "error";
            id: string;
            kept: {
                [key: string]: number;
            };
            mergedFrom?: string[];
            proof: {
                found: number;
                places: number;
                searchedAt: string;
            };
            removed: {
                [key: string]: number;
            };
        };
        EvaluateRequest: {
            /** @description Another one to compare with, vacancy by vacancy. */
            againstWeights?: string;
            /** @description CSV with the columns vacancy,candidate,grade and, if wanted, by and note; vacancies and candidates by id. */
            judgements: string;
            k?: number;
            least?: number;
            /** @description A weighting file, YAML; those in force unless told. */
            weights?: string;
        };
        Evaluation: {
            against?: {
                mean: {
                    ndcg: number;
                    precision: number;
                    reciprocalRank: number;
                };
                synonyms: {
                    version: string;
                };
                vacancies: {
                    /** @description How many candidates somebody judged for it. */
                    judged: number;
                    /** @description Share of the first k that somebody judged. */
                    judgedShare: number;
                    ndcg: number;
                    precision: number;
                    ranking: {
                        candidateId: string;
                        grade?: number;
                    }[];
                    reciprocalRank: number;
                    title: string;
                    vacancy: string;
                }[];
                weights: {
                    file: string;
                    version: string;
                };
            };
            /** @description `weights` minus `against`, vacancy by vacancy. */
            comparison?: {
                ndcg: {
                    better: number;
                    difference: number;
                    interval?: {
                        high: number;
                        low: number;
                    };
                    same: number;
                    says: string;
                    /** @enum {string} */
                    verdict: "same" | "better" | "worse" | "notProved";
                    worse: number;
                };
                precision: {
                    better: number;
                    difference: number;
                    interval?: {
                        high: number;
                        low: number;
                    };
                    same: number;
                    says: string;
                    /** @enum {string} */
                    verdict: "same" | "better" | "worse" | "notProved";
                    worse: number;
                };
                reciprocalRank: {
                    better: number;
                    difference: number;
                    interval?: {
                        high: number;
                        low: number;
                    };
                    same: number;
                    says: string;
                    /** @enum {string} */
                    verdict: "same" | "better" | "worse" | "notProved";
                    worse: number;
                };
            };
            judgements: number;
            k: number;
            /** @description The grade from which a candidate counts as suitable for P@k and MRR. */
            least: number;
            /** @description Judgements of candidates that are not in the index, as line and name. */
            leftOut: string[];
            mean: {
                ndcg: number;
                precision: number;
                reciprocalRank: number;
            };
            synonyms: {
                version: string;
            };
            vacancies: {
                /** @description How many candidates somebody judged for it. */
                judged: number;
                /** @description Share of the first k that somebody judged. */
                judgedShare: number;
                ndcg: number;
                precision: number;
                ranking: {
                    candidateId: string;
                    grade?: number;
                }[];
                reciprocalRank: number;
                title: string;
                vacancy: string;
            }[];
            weights: {
                file: string;
                version: string;
            };
        };
        Event: {
            /** Format: date-time */
            at: string;
            /** @description Ids and counts beside the subject. */
            data?: {
                [key: string]: string | number | boolean;
            };
            id: string;
            subject: {
                id: string;
                /** @enum {string} */
                kind: "candidate" | "vacancy" | "batch" | "webhook";
            };
            /** @enum {string} */
            type: "candidate.created" | "candidate.updated" | "candidate.erased" | "candidate.introduced" | "candidate.placed" | "candidate.merged" | "batch.finished" | "vacancy.entered" | "consent.expiring" | "webhook.test";
        };
        EvidenceFile: {
            about: {
                id: string;
                /** @enum {string} */
                kind: "candidate" | "vacancy";
            };
            asOf: string;
            sections: {
                rows: {
                    at?: string;
                    by?: string;
                    id?: string;
                    what: string;
                }[];
                title: string;
            }[];
        };
        GivenCandidate: {
            /**
             * Format: date
             * @description What “present” means in it; today unless told.
             */
            asOf?: string;
            consent?: {
                basis: string;
                clientId?: string;
                evidence?: string;
                expiresAt?: string;
                givenAt?: string;
                purpose: string;
                remindedAt?: string;
                withdrawnAt?: string;
                wording?: string;
            }[];
            document?: {
                /**
                 * Format: base64
                 * @description The CV file, in Base64.
                 */
                content: string;
                fileName: string;
            };
            /** @description JSON Resume 1.x; fields that it does not know are left out. */
            resume?: {
                awards?: {
                    awarder?: string;
                    date?: string;
                    summary?: string;
                    title?: string;
                }[];
                basics?: {
                    email?: string;
                    label?: string;
                    location?: {
                        address?: string;
                        city?: string;
                        countryCode?: string;
                        postalCode?: string;
                        region?: string;
                    };
                    name?: string;
                    phone?: string;
                    profiles?: {
                        network?: string;
                        url?: string;
                        username?: string;
                    }[];
                    summary?: string;
                    url?: string;
                };
                certificates?: {
                    date?: string;
                    issuer?: string;
                    name?: string;
                    url?: string;
                }[];
                education?: {
                    area?: string;
                    courses?: string[];
                    endDate?: string;
                    institution?: string;
                    score?: string;
                    startDate?: string;
                    studyType?: string;
                    url?: string;
                }[];
                interests?: {
                    keywords?: string[];
                    name?: string;
                }[];
                languages?: {
                    fluency?: string;
                    language?: string;
                }[];
                projects?: {
                    description?: string;
                    endDate?: string;
                    entity?: string;
                    highlights?: string[];
                    keywords?: string[];
                    name?: string;
                    roles?: string[];
                    startDate?: string;
                    type?: string;
                    url?: string;
                }[];
                publications?: {
                    name?: string;
                    publisher?: string;
                    releaseDate?: string;
                    summary?: string;
                    url?: string;
                }[];
                references?: {
                    name?: string;
                    reference?: string;
                }[];
                skills?: {
                    keywords?: string[];
                    level?: string;
                    name?: string;
                }[];
                volunteer?: {
                    endDate?: string;
                    highlights?: string[];
                    organization?: string;
                    position?: string;
                    startDate?: string;
                    summary?: string;
                    url?: string;
                }[];
                work?: {
                    description?: string;
                    endDate?: string;
                    highlights?: string[];
                    location?: string;
                    name?: string;
                    position?: string;
                    startDate?: string;
                    summary?: string;
                    url?: string;
                }[];
            };
            /** @description Where the candidate comes from. */
            source?: string;
            tags?: string[];
        };
        HistoryEntry: {
            at: string;
            by: string;
            candidateId: string;
            changes: {
                after?: unknown;
                before?: unknown;
                path: string;
                written?: unknown;
            }[];
            checks?: {
                check: string;
                detail?: string;
                passed: boolean;
            }[];
            id: string;
            /** @enum {string} */
            kind: "edit" | "tags" | "consent" | "limit" | "life" | "merge" | "retention";
            why?: string;
        };
        Inspection: {
            items: components["schemas"]["EvidenceFile"][];
            seed: number;
        };
        Interaction: {
            at: string;
            by: string;
            candidateId: string;
            /** @enum {string} */
            direction?: "in" | "out";
            id: string;
            /** @enum {string} */
            kind: "call" | "e-mail" | "interview" | "note";
            notedAt: string;
            text: string;
            vacancyId?: string;
        };
        InteractionRequest: {
            /**
             * Format: date-time
             * @description When it was; now unless told.
             */
            at?: string;
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /** @enum {string} */
            direction?: "in" | "out";
            /** @enum {string} */
            kind: "call" | "e-mail" | "interview" | "note";
            text: string;
            vacancyId?: string;
        };
        Introduction: {
            at: string;
            by: string;
            candidateId: string;
            clientId: string;
            confirmation?: {
                by?: string;
                dueOn: string;
                sentAt?: string;
            };
            document?: string;
            ground: string;
            /** @enum {string} */
            how: "written" | "spoken";
            id: string;
            rules: {
                means: string;
                passed: boolean;
                provision: string;
                rule: string;
            }[];
            shortlistId?: string;
            vacancyId: string;
            what: string;
        };
        IntroductionRules: {
            allowed: boolean;
            rules: {
                means: string;
                passed: boolean;
                provision: string;
                rule: string;
            }[];
        };
        /** @description 0 rejected, 2 accepted, 3 introduced to the client. */
        Judgement: {
            by: string;
            candidate: string;
            grade: number;
            note: string;
            vacancy: string;
        };
        KeptShortlist: {
            blind: boolean;
            by: string;
            createdAt: string;
            eligible: number;
            id: string;
            listed: number;
            note?: string;
            title: string;
            vacancyId: string;
        };
        Key: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            expiresAt?: string;
            id: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt?: string;
            name: string;
            /** @description The key that this one takes the place of. */
            replaces?: string;
            /** Format: date-time */
            revokedAt?: string;
            /** @enum {string} */
            role: "recruiter" | "crm" | "data" | "compliance" | "admin";
            /** @description Where the key has fewer than its role. */
            scopes?: ("candidates:read" | "candidates:write" | "candidates:erase" | "vacancies:read" | "vacancies:write" | "match" | "shortlists:read" | "shortlists:write" | "placements:read" | "placements:write" | "tuning:read" | "tuning:write" | "events:read" | "webhooks:write" | "compliance:read" | "compliance:write" | "operations:read" | "keys:write")[];
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            tenant: string;
        };
        LimitRequest: {
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /** @enum {string} */
            limit: "restriction" | "objection" | "legalHold";
            /** @description false lifts it. */
            set: boolean;
            /** @description For the history. */
            why: string;
        };
        MadeKey: {
            key: components["schemas"]["Key"];
            /** @description The key itself: shown once, absent in a repeated answer. */
            token?: string;
        };
        MadeWebhook: {
            /** @description Verifies signatures (Standard Webhooks). Shown once, absent in a repeated answer. */
            secret?: string;
            webhook: components["schemas"]["Webhook"];
        };
        /** @description A vacancy, in place or under `vacancy`, with the options beside it. */
        MatchRequest: {
            assignment?: {
                /**
                 * @description `temporary`: supplied by the agency as an employment business; the others are employed by the hirer.
                 * @enum {string}
                 */
                contract?: "permanent" | "fixed-term" | "temporary";
                duration?: string;
                expenses?: string;
                hours?: string;
                location?: string;
                minimumRate?: {
                    amount: number;
                    currency: string;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    to?: number;
                };
                notice?: string;
                /** @enum {string} */
                paidEvery?: "week" | "fortnight" | "four weeks" | "month";
                qualificationByLaw?: boolean;
                requirements?: string;
                risks?: string;
                /** Format: date */
                startDate?: string;
                vulnerablePeople?: boolean;
            };
            /** @description No names and no headlines. */
            blind?: boolean;
            client?: {
                id?: string;
                name?: string;
            };
            criteria?: {
                /** @default [] */
                alternatives: string[];
                id?: string;
                justification?: {
                    /** Format: date-time */
                    at?: string;
                    by?: string;
                    /** @enum {string} */
                    ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                    reason: string;
                };
                /** @enum {string} */
                kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                level?: string;
                minYears?: number;
                money?: {
                    amount: number;
                    currency: string;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    to?: number;
                };
                /** @enum {string} */
                need: "must" | "should" | "mustNot";
                point?: {
                    lat: number;
                    lon: number;
                };
                radiusKm?: number;
                value: string;
                weight?: number;
                why?: {
                    end?: number;
                    /** @enum {string} */
                    from: "text" | "posted" | "default";
                    quote?: string;
                    start?: number;
                };
            }[];
            /** @description Near misses of must-criteria are listed as well. */
            lenient?: boolean;
            /** @enum {string} */
            status?: "open" | "on-hold" | "filled" | "closed";
            text?: string;
            title?: string;
            /** @description How many to list. 20 unless told. */
            top?: number;
            vacancy?: components["schemas"]["PostedVacancy"];
            without?: string[];
        };
        MergeRequest: {
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /** @description Which record stays; the older one unless told. */
            into?: string;
        };
        NewCandidate: {
            /**
             * Format: date
             * @description What “present” means in it; today unless told.
             */
            asOf?: string;
            consent?: {
                basis: string;
                clientId?: string;
                evidence?: string;
                expiresAt?: string;
                givenAt?: string;
                purpose: string;
                remindedAt?: string;
                withdrawnAt?: string;
                wording?: string;
            }[];
            document?: {
                /**
                 * Format: base64
                 * @description The CV file, in Base64.
                 */
                content: string;
                fileName: string;
            };
            externalId?: string;
            /** @description JSON Resume 1.x; fields that it does not know are left out. */
            resume?: {
                awards?: {
                    awarder?: string;
                    date?: string;
                    summary?: string;
                    title?: string;
                }[];
                basics?: {
                    email?: string;
                    label?: string;
                    location?: {
                        address?: string;
                        city?: string;
                        countryCode?: string;
                        postalCode?: string;
                        region?: string;
                    };
                    name?: string;
                    phone?: string;
                    profiles?: {
                        network?: string;
                        url?: string;
                        username?: string;
                    }[];
                    summary?: string;
                    url?: string;
                };
                certificates?: {
                    date?: string;
                    issuer?: string;
                    name?: string;
                    url?: string;
                }[];
                education?: {
                    area?: string;
                    courses?: string[];
                    endDate?: string;
                    institution?: string;
                    score?: string;
                    startDate?: string;
                    studyType?: string;
                    url?: string;
                }[];
                interests?: {
                    keywords?: string[];
                    name?: string;
                }[];
                languages?: {
                    fluency?: string;
                    language?: string;
                }[];
                projects?: {
                    description?: string;
                    endDate?: string;
                    entity?: string;
                    highlights?: string[];
                    keywords?: string[];
                    name?: string;
                    roles?: string[];
                    startDate?: string;
                    type?: string;
                    url?: string;
                }[];
                publications?: {
                    name?: string;
                    publisher?: string;
                    releaseDate?: string;
                    summary?: string;
                    url?: string;
                }[];
                references?: {
                    name?: string;
                    reference?: string;
                }[];
                skills?: {
                    keywords?: string[];
                    level?: string;
                    name?: string;
                }[];
                volunteer?: {
                    endDate?: string;
                    highlights?: string[];
                    organization?: string;
                    position?: string;
                    startDate?: string;
                    summary?: string;
                    url?: string;
                }[];
                work?: {
                    description?: string;
                    endDate?: string;
                    highlights?: string[];
                    location?: string;
                    name?: string;
                    position?: string;
                    startDate?: string;
                    summary?: string;
                    url?: string;
                }[];
            };
            /** @description Where the candidate comes from. */
            source?: string;
            tags?: string[];
        };
        Placement: {
            absences: {
                /** Format: date */
                from: string;
                /** @enum {string} */
                kind: "sickness" | "pregnancy-or-maternity" | "adoption-or-paternity" | "annual-leave" | "other-leave" | "jury-service" | "planned-closure" | "strike" | "other";
                /** Format: date */
                to: string;
            }[];
            by: string;
            candidateId: string;
            charge?: {
                amount: number;
                currency: string;
                /** @enum {string} */
                period: "hour" | "day" | "week" | "month" | "year";
                to?: number;
            };
            clientId: string;
            /** @enum {string} */
            contract: "permanent" | "fixed-term" | "temporary";
            createdAt: string;
            /** Format: date */
            endDate?: string;
            endReason?: string;
            followUps: {
                done?: {
                    at: string;
                    by: string;
                    note?: string;
                    /** @enum {string} */
                    outcome: "well" | "concern" | "left";
                    rating?: number;
                    /** @enum {string} */
                    with: "client" | "candidate" | "both";
                };
                dueOn: string;
                step: string;
                tries?: {
                    at: string;
                    by: string;
                }[];
            }[];
            id: string;
            introductionId: string;
            pay: {
                amount: number;
                currency: string;
                /** @enum {string} */
                period: "hour" | "day" | "week" | "month" | "year";
                to?: number;
            };
            role: string;
            /** Format: date */
            startDate: string;
            updatedAt: string;
            vacancyId: string;
        };
        /** @description An endDate ends it; calls that are due after it fall away. */
        PlacementEdit: {
            charge?: {
                amount: number;
                currency: string;
                /** @enum {string} */
                period: "hour" | "day" | "week" | "month" | "year";
                to?: number;
            };
            /** Format: date */
            endDate?: string;
            endReason?: string;
            pay?: {
                amount: number;
                currency: string;
                /** @enum {string} */
                period: "hour" | "day" | "week" | "month" | "year";
                to?: number;
            };
        };
        /** @description `agencyWorker` for temporary contracts (Agency Workers Regulations 2010). */
        PlacementTold: {
            agencyWorker?: components["schemas"]["TwelveWeekClock"];
            placement: components["schemas"]["Placement"];
        };
        Plan: {
            criteria: {
                /** @default [] */
                alternatives: string[];
                id: string;
                justification?: {
                    /** Format: date-time */
                    at?: string;
                    by?: string;
                    /** @enum {string} */
                    ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                    reason: string;
                };
                /** @enum {string} */
                kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                level?: string;
                minYears?: number;
                money?: {
                    amount: number;
                    currency: string;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    to?: number;
                };
                /** @enum {string} */
                need: "must" | "should" | "mustNot";
                point?: {
                    lat: number;
                    lon: number;
                };
                radiusKm?: number;
                value: string;
                weight?: number;
                why: {
                    end?: number;
                    /** @enum {string} */
                    from: "text" | "posted" | "default";
                    quote?: string;
                    start?: number;
                };
            }[];
            flags: {
                code: string;
                criterionId?: string;
                end?: number;
                justification?: {
                    /** Format: date-time */
                    at?: string;
                    by?: string;
                    /** @enum {string} */
                    ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                    reason: string;
                };
                provision: string;
                quote: string;
                reason: string;
                start?: number;
            }[];
            plan: {
                criterionId: string;
                /** @enum {string} */
                kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                label: string;
                maxPoints: number;
                /** @enum {string} */
                need: "must" | "should" | "mustNot";
                steps: {
                    means: string;
                    share: number;
                }[];
                weight: {
                    applied: number;
                    asked?: number;
                    reason: string;
                    suggested: number;
                };
                why: {
                    end?: number;
                    /** @enum {string} */
                    from: "text" | "posted" | "default";
                    quote?: string;
                    start?: number;
                };
            }[];
            /** @description The Elasticsearch request body, whole. */
            request: {
                [key: string]: unknown;
            };
        };
        PostedCheck: {
            /** @description Who, for the record; the key’s name without it. */
            by?: string;
            evidence: string;
            /** Format: date */
            expiresOn?: string;
            /** @enum {string} */
            kind: "identity" | "right-to-work" | "qualified" | "willing" | "aware" | "copies" | "reference" | "suitability" | "notice";
            /** @default true */
            passed: boolean;
            vacancyId?: string;
        };
        PostedClient: {
            address?: string;
            /** @default [] */
            alsoKnownAs: string[];
            /** @default [] */
            contacts: {
                /** Format: email */
                email?: string;
                name: string;
                phone?: string;
                role?: string;
            }[];
            /** @default [] */
            domains: string[];
            externalId?: string;
            name: string;
            natureOfBusiness?: string;
        };
        PostedComplaint: {
            /** @description Who, for the record; the key’s name without it. */
            by?: string;
            candidateId?: string;
            clientId?: string;
            /** @enum {string} */
            kind: "data-protection" | "human-review" | "service";
            /** Format: date */
            receivedOn?: string;
            shortlistId?: string;
            summary: string;
        };
        /** @description `no-answer`: nobody was reached, the call stays due. */
        PostedFollowUp: {
            /** @description Who, for the record; the key’s name without it. */
            by?: string;
            note?: string;
            /** @enum {string} */
            outcome: "well" | "concern" | "left" | "no-answer";
            rating?: number;
            step: string;
            /**
             * @default client
             * @enum {string}
             */
            with: "client" | "candidate" | "both";
        };
        PostedIntroduction: {
            /** @description Who, for the record; the key’s name without it. */
            by?: string;
            candidateId: string;
            /**
             * @default written
             * @enum {string}
             */
            how: "written" | "spoken";
            shortlistId?: string;
            /**
             * @description What the client is told.
             * @default CV
             */
            what: string;
        };
        PostedPlacement: {
            /** @description Who, for the record; the key’s name without it. */
            by?: string;
            candidateId: string;
            charge?: {
                amount: number;
                currency: string;
                /** @enum {string} */
                period: "hour" | "day" | "week" | "month" | "year";
                to?: number;
            };
            /** @enum {string} */
            contract: "permanent" | "fixed-term" | "temporary";
            /** Format: date */
            endDate?: string;
            /** @description The introduction that led to it; the latest one without it. */
            introductionId?: string;
            pay: {
                amount: number;
                currency: string;
                /** @enum {string} */
                period: "hour" | "day" | "week" | "month" | "year";
                to?: number;
            };
            role: string;
            /** Format: date */
            startDate: string;
            vacancyId: string;
        };
        PostedProgress: {
            /** @description Who, for the record; the key’s name without it. */
            by?: string;
            candidateId?: string;
            /** @default false */
            forClient: boolean;
            /** @enum {string} */
            kind: "note" | "call" | "submitted" | "interview" | "feedback" | "offer" | "placed" | "withdrawn";
            note: string;
        };
        /** @description A vacancy as text, as criteria, or both: what is posted wins over what is read. */
        PostedVacancy: {
            assignment?: {
                /**
                 * @description `temporary`: supplied by the agency as an employment business; the others are employed by the hirer.
                 * @enum {string}
                 */
                contract?: "permanent" | "fixed-term" | "temporary";
                duration?: string;
                expenses?: string;
                hours?: string;
                location?: string;
                minimumRate?: {
                    amount: number;
                    currency: string;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    to?: number;
                };
                notice?: string;
                /** @enum {string} */
                paidEvery?: "week" | "fortnight" | "four weeks" | "month";
                qualificationByLaw?: boolean;
                requirements?: string;
                risks?: string;
                /** Format: date */
                startDate?: string;
                vulnerablePeople?: boolean;
            };
            client?: {
                id?: string;
                name?: string;
            };
            criteria?: {
                /** @default [] */
                alternatives: string[];
                id?: string;
                justification?: {
                    /** Format: date-time */
                    at?: string;
                    by?: string;
                    /** @enum {string} */
                    ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                    reason: string;
                };
                /** @enum {string} */
                kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                level?: string;
                minYears?: number;
                money?: {
                    amount: number;
                    currency: string;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    to?: number;
                };
                /** @enum {string} */
                need: "must" | "should" | "mustNot";
                point?: {
                    lat: number;
                    lon: number;
                };
                radiusKm?: number;
                value: string;
                weight?: number;
                why?: {
                    end?: number;
                    /** @enum {string} */
                    from: "text" | "posted" | "default";
                    quote?: string;
                    start?: number;
                };
            }[];
            /** @enum {string} */
            status?: "open" | "on-hold" | "filled" | "closed";
            text?: string;
            title?: string;
            without?: string[];
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @description Stable code; see docs/errors.md. */
            code: string;
            detail: string;
            /** @description Where in the request the fault lies, as JSON pointers. */
            fields?: {
                message: string;
                path: string;
            }[];
            hint?: string;
            /** @description Id of the request, as in the X-Request-Id header and the log. */
            instance: string;
            /** @description Character of the text at which reading failed. */
            position?: number;
            status: number;
            title: string;
            /** @description URI reference of the page that explains the code. */
            type: string;
        };
        Progress: {
            at: string;
            by: string;
            candidateId?: string;
            forClient: boolean;
            id: string;
            /** @enum {string} */
            kind: "note" | "call" | "submitted" | "interview" | "feedback" | "offer" | "placed" | "withdrawn";
            note: string;
            vacancyId: string;
        };
        ProgressReport: {
            asOf: string;
            client?: string;
            counts: {
                [key: string]: number;
            };
            entries: {
                candidate?: number;
                kind: string;
                note: string;
                on: string;
            }[];
            openDays: number;
            status: string;
            title: string;
            vacancyId: string;
        };
        Prospect: {
            contributions: {
                criterionId: string;
                evidence: {
                    end: number;
                    entry?: number;
                    page: number;
                    /** @enum {string} */
                    section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                    start: number;
                    term: string;
                    text: string;
                    via: {
                        file?: string;
                        /** @enum {string} */
                        kind: "exact" | "synonym" | "related" | "stem";
                        line?: number;
                    };
                }[];
                found?: string;
                maxPoints: number;
                /** @enum {string} */
                outcome: "met" | "partly" | "notShown" | "failed";
                points: number;
                reason: string;
            }[];
            eligible: boolean;
            failed: string[];
            /** @description Among those who meet every must. */
            rank?: number;
            score: number;
            title: string;
            vacancyId: string;
        };
        QuarantineEntry: {
            consent: {
                basis: string;
                clientId?: string;
                evidence?: string;
                expiresAt?: string;
                givenAt?: string;
                purpose: string;
                remindedAt?: string;
                withdrawnAt?: string;
                wording?: string;
            }[];
            createdAt: string;
            fileName: string;
            id: string;
            message: string;
            /** @enum {string} */
            reason: "encrypted" | "no-text-layer" | "not-a-cv" | "corrupt" | "empty" | "unsupported-type" | "too-large" | "timeout" | "crashed";
            sha256: string;
            source?: string;
            tags: string[];
        };
        Ranking: {
            blind: boolean;
            by: string;
            candidates: {
                candidateId: string;
                contributions: {
                    criterionId: string;
                    evidence: {
                        end: number;
                        entry?: number;
                        page: number;
                        /** @enum {string} */
                        section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                        start: number;
                        term: string;
                        text: string;
                        via: {
                            file?: string;
                            /** @enum {string} */
                            kind: "exact" | "synonym" | "related" | "stem";
                            line?: number;
                        };
                    }[];
                    found?: string;
                    maxPoints: number;
                    /** @enum {string} */
                    outcome: "met" | "partly" | "notShown" | "failed";
                    points: number;
                    reason: string;
                }[];
                label?: string;
                name?: string;
                rank: number;
                score: number;
                warnings: string[];
                withheld?: string;
            }[];
            createdAt: string;
            /** @description Your own ids, by candidate id. Not with `candidates`, which stand under your ids already. */
            externalIds?: {
                [key: string]: string;
            };
            flags: {
                code: string;
                criterionId?: string;
                end?: number;
                justification?: {
                    /** Format: date-time */
                    at?: string;
                    by?: string;
                    /** @enum {string} */
                    ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                    reason: string;
                };
                provision: string;
                quote: string;
                reason: string;
                start?: number;
            }[];
            funnel: {
                criterionId: string;
                eligibleWithout: number;
                matching: number;
                /** @enum {string} */
                need: "must" | "should" | "mustNot";
            }[];
            id: string;
            note?: string;
            notListed: {
                candidateId: string;
                failed: string[];
                ifRelaxed?: {
                    criterionId: string;
                    rank: number;
                };
                name?: string;
                reason: string;
                score: number;
                withheld?: string;
            }[];
            parameters: {
                index: string;
                plan: {
                    criterionId: string;
                    /** @enum {string} */
                    kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                    label: string;
                    maxPoints: number;
                    /** @enum {string} */
                    need: "must" | "should" | "mustNot";
                    steps: {
                        means: string;
                        share: number;
                    }[];
                    weight: {
                        applied: number;
                        asked?: number;
                        reason: string;
                        suggested: number;
                    };
                    why: {
                        end?: number;
                        /** @enum {string} */
                        from: "text" | "posted" | "default";
                        quote?: string;
                        start?: number;
                    };
                }[];
                request: {
                    [key: string]: unknown;
                };
                synonyms: {
                    version: string;
                };
                weights: {
                    file: string;
                    version: string;
                };
            };
            pool: {
                considered: number;
                eligible: number;
            };
            title: string;
            unranked: {
                candidateId: string;
                /**
                 * @description `unknown`: no candidate has this id, which is the one that was asked about.
                 * @enum {string}
                 */
                reason: "unknown" | "no-points";
            }[];
            vacancyId?: string;
        };
        RankRequest: {
            /** @description No names and no headlines. */
            blind?: boolean;
            candidateIds?: string[];
            candidates?: {
                /**
                 * Format: date
                 * @description What “present” means in it; today unless told.
                 */
                asOf?: string;
                consent?: {
                    basis: string;
                    clientId?: string;
                    evidence?: string;
                    expiresAt?: string;
                    givenAt?: string;
                    purpose: string;
                    remindedAt?: string;
                    withdrawnAt?: string;
                    wording?: string;
                }[];
                document?: {
                    /**
                     * Format: base64
                     * @description The CV file, in Base64.
                     */
                    content: string;
                    fileName: string;
                };
                /** @description Under which the answer names them. */
                externalId?: string;
                /** @description JSON Resume 1.x; fields that it does not know are left out. */
                resume?: {
                    awards?: {
                        awarder?: string;
                        date?: string;
                        summary?: string;
                        title?: string;
                    }[];
                    basics?: {
                        email?: string;
                        label?: string;
                        location?: {
                            address?: string;
                            city?: string;
                            countryCode?: string;
                            postalCode?: string;
                            region?: string;
                        };
                        name?: string;
                        phone?: string;
                        profiles?: {
                            network?: string;
                            url?: string;
                            username?: string;
                        }[];
                        summary?: string;
                        url?: string;
                    };
                    certificates?: {
                        date?: string;
                        issuer?: string;
                        name?: string;
                        url?: string;
                    }[];
                    education?: {
                        area?: string;
                        courses?: string[];
                        endDate?: string;
                        institution?: string;
                        score?: string;
                        startDate?: string;
                        studyType?: string;
                        url?: string;
                    }[];
                    interests?: {
                        keywords?: string[];
                        name?: string;
                    }[];
                    languages?: {
                        fluency?: string;
                        language?: string;
                    }[];
                    projects?: {
                        description?: string;
                        endDate?: string;
                        entity?: string;
                        highlights?: string[];
                        keywords?: string[];
                        name?: string;
                        roles?: string[];
                        startDate?: string;
                        type?: string;
                        url?: string;
                    }[];
                    publications?: {
                        name?: string;
                        publisher?: string;
                        releaseDate?: string;
                        summary?: string;
                        url?: string;
                    }[];
                    references?: {
                        name?: string;
                        reference?: string;
                    }[];
                    skills?: {
                        keywords?: string[];
                        level?: string;
                        name?: string;
                    }[];
                    volunteer?: {
                        endDate?: string;
                        highlights?: string[];
                        organization?: string;
                        position?: string;
                        startDate?: string;
                        summary?: string;
                        url?: string;
                    }[];
                    work?: {
                        description?: string;
                        endDate?: string;
                        highlights?: string[];
                        location?: string;
                        name?: string;
                        position?: string;
                        startDate?: string;
                        summary?: string;
                        url?: string;
                    }[];
                };
                /** @description Where the candidate comes from. */
                source?: string;
                tags?: string[];
            }[];
            /** @description Candidates of the record by your own ids. */
            externalIds?: string[];
            /** @description false: whoever lacks a must is not ranked. true unless told. */
            lenient?: boolean;
            vacancy?: components["schemas"]["PostedVacancy"];
            vacancyId?: string;
        };
        /** @description What the hirer has yet to tell before anybody may be introduced. */
        Readiness: {
            missing: {
                field: string;
                means: string;
                provision: string;
            }[];
            ready: boolean;
        };
        Reason: {
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /** @description For the history. */
            why?: string;
        };
        Replay: {
            by: string;
            candidates: {
                candidateId: string;
                rank: number;
                score: number;
            }[];
            changes: {
                after?: {
                    listed: boolean;
                    rank?: number;
                    score: number;
                };
                before?: {
                    listed: boolean;
                    rank?: number;
                    score: number;
                };
                candidateId: string;
                /** @enum {string} */
                change: "new" | "updated" | "erased" | "archived" | "moved";
                points: {
                    after: number;
                    before: number;
                    criterionId: string;
                }[];
                reason: string;
            }[];
            files: {
                index: {
                    after: string;
                    before: string;
                    same: boolean;
                };
                synonyms: {
                    after: string;
                    before: string;
                    lines?: {
                        /** @enum {string} */
                        change: "added" | "removed";
                        file: string;
                        line: number;
                        text: string;
                    }[];
                    same: boolean;
                };
                weights: {
                    after: string;
                    before: string;
                    lines?: {
                        /** @enum {string} */
                        change: "added" | "removed";
                        file: string;
                        line: number;
                        text: string;
                    }[];
                    same: boolean;
                };
            };
            pool: {
                after: {
                    considered: number;
                    eligible: number;
                };
                before: {
                    considered: number;
                    eligible: number;
                };
            };
            replayedAt: string;
            same: boolean;
            shortlistId: string;
            summary: string;
        };
        ReplayRequest: {
            /** @description Who, for the record. */
            by?: string;
        };
        RightsRequest: {
            by: string;
            candidateId: string;
            closed?: {
                at: string;
                by: string;
                words?: string;
            };
            createdAt: string;
            /** Format: date */
            dueOn: string;
            extended?: {
                at: string;
                why: string;
            };
            id: string;
            /** @enum {string} */
            kind: "access" | "rectification" | "erasure" | "restriction" | "portability" | "objection";
            note?: string;
            pauses?: {
                by: string;
                /** Format: date */
                from: string;
                /** Format: date */
                until?: string;
                /** @enum {string} */
                why: "identity" | "clarification" | "fee";
            }[];
            /** Format: date */
            receivedOn: string;
            /** @enum {string} */
            status: "open" | "done" | "refused";
        };
        RightsRequestClosing: {
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /** @enum {string} */
            status: "done" | "refused";
            words?: string;
        };
        RightsRequestExtension: {
            /** @description For the history. */
            why: string;
        };
        RightsRequestPause: {
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /**
             * Format: date
             * @description When they were asked; today unless told.
             */
            on?: string;
            /** @enum {string} */
            why: "identity" | "clarification" | "fee";
        };
        RightsRequestRequest: {
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /** @enum {string} */
            kind: "access" | "rectification" | "erasure" | "restriction" | "portability" | "objection";
            note?: string;
            /**
             * Format: date
             * @description Today unless told.
             */
            receivedOn?: string;
        };
        RightsRequestResumption: {
            /**
             * Format: date
             * @description When they answered; today unless told.
             */
            on?: string;
        };
        SentEvent: {
            /** @description The subject, and ids and counts beside it. */
            data: {
                subject: {
                    id: string;
                    /** @enum {string} */
                    kind: "candidate" | "vacancy" | "batch" | "webhook";
                };
            } & {
                [key: string]: unknown;
            };
            /** Format: date-time */
            timestamp: string;
            /** @enum {string} */
            type: "candidate.created" | "candidate.updated" | "candidate.erased" | "candidate.introduced" | "candidate.placed" | "candidate.merged" | "batch.finished" | "vacancy.entered" | "consent.expiring" | "webhook.test";
        };
        Shortlist: {
            blind: boolean;
            by: string;
            candidates: {
                candidateId: string;
                contributions: {
                    criterionId: string;
                    evidence: {
                        end: number;
                        entry?: number;
                        page: number;
                        /** @enum {string} */
                        section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                        start: number;
                        term: string;
                        text: string;
                        via: {
                            file?: string;
                            /** @enum {string} */
                            kind: "exact" | "synonym" | "related" | "stem";
                            line?: number;
                        };
                    }[];
                    found?: string;
                    maxPoints: number;
                    /** @enum {string} */
                    outcome: "met" | "partly" | "notShown" | "failed";
                    points: number;
                    reason: string;
                }[];
                label?: string;
                name?: string;
                rank: number;
                score: number;
                warnings: string[];
                withheld?: string;
            }[];
            createdAt: string;
            flags: {
                code: string;
                criterionId?: string;
                end?: number;
                justification?: {
                    /** Format: date-time */
                    at?: string;
                    by?: string;
                    /** @enum {string} */
                    ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                    reason: string;
                };
                provision: string;
                quote: string;
                reason: string;
                start?: number;
            }[];
            funnel: {
                criterionId: string;
                eligibleWithout: number;
                matching: number;
                /** @enum {string} */
                need: "must" | "should" | "mustNot";
            }[];
            id: string;
            note?: string;
            notListed: {
                candidateId: string;
                failed: string[];
                ifRelaxed?: {
                    criterionId: string;
                    rank: number;
                };
                name?: string;
                reason: string;
                score: number;
                withheld?: string;
            }[];
            parameters: {
                index: string;
                plan: {
                    criterionId: string;
                    /** @enum {string} */
                    kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                    label: string;
                    maxPoints: number;
                    /** @enum {string} */
                    need: "must" | "should" | "mustNot";
                    steps: {
                        means: string;
                        share: number;
                    }[];
                    weight: {
                        applied: number;
                        asked?: number;
                        reason: string;
                        suggested: number;
                    };
                    why: {
                        end?: number;
                        /** @enum {string} */
                        from: "text" | "posted" | "default";
                        quote?: string;
                        start?: number;
                    };
                }[];
                request: {
                    [key: string]: unknown;
                };
                synonyms: {
                    version: string;
                };
                weights: {
                    file: string;
                    version: string;
                };
            };
            pool: {
                considered: number;
                eligible: number;
            };
            title: string;
            vacancyId?: string;
        };
        ShortlistRecord: {
            decisions: components["schemas"]["Decision"][];
            shortlist: {
                blind: boolean;
                by: string;
                candidates: {
                    candidateId: string;
                    contributions: {
                        criterionId: string;
                        evidence: {
                            end: number;
                            entry?: number;
                            page: number;
                            /** @enum {string} */
                            section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                            start: number;
                            term: string;
                            text: string;
                            via: {
                                file?: string;
                                /** @enum {string} */
                                kind: "exact" | "synonym" | "related" | "stem";
                                line?: number;
                            };
                        }[];
                        found?: string;
                        maxPoints: number;
                        /** @enum {string} */
                        outcome: "met" | "partly" | "notShown" | "failed";
                        points: number;
                        reason: string;
                    }[];
                    label?: string;
                    name?: string;
                    rank: number;
                    score: number;
                    warnings: string[];
                    withheld?: string;
                }[];
                createdAt: string;
                flags: {
                    code: string;
                    criterionId?: string;
                    end?: number;
                    justification?: {
                        /** Format: date-time */
                        at?: string;
                        by?: string;
                        /** @enum {string} */
                        ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                        reason: string;
                    };
                    provision: string;
                    quote: string;
                    reason: string;
                    start?: number;
                }[];
                funnel: {
                    criterionId: string;
                    eligibleWithout: number;
                    matching: number;
                    /** @enum {string} */
                    need: "must" | "should" | "mustNot";
                }[];
                id: string;
                note?: string;
                notListed: {
                    candidateId: string;
                    failed: string[];
                    ifRelaxed?: {
                        criterionId: string;
                        rank: number;
                    };
                    name?: string;
                    reason: string;
                    score: number;
                    withheld?: string;
                }[];
                parameters: {
                    index: string;
                    plan: {
                        criterionId: string;
                        /** @enum {string} */
                        kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                        label: string;
                        maxPoints: number;
                        /** @enum {string} */
                        need: "must" | "should" | "mustNot";
                        steps: {
                            means: string;
                            share: number;
                        }[];
                        weight: {
                            applied: number;
                            asked?: number;
                            reason: string;
                            suggested: number;
                        };
                        why: {
                            end?: number;
                            /** @enum {string} */
                            from: "text" | "posted" | "default";
                            quote?: string;
                            start?: number;
                        };
                    }[];
                    request: {
                        [key: string]: unknown;
                    };
                    synonyms: {
                        version: string;
                    };
                    weights: {
                        file: string;
                        version: string;
                    };
                };
                pool: {
                    considered: number;
                    eligible: number;
                };
                title: string;
                vacancyId?: string;
            };
            /** @description As it was then. */
            vacancy: {
                assignment?: {
                    /**
                     * @description `temporary`: supplied by the agency as an employment business; the others are employed by the hirer.
                     * @enum {string}
                     */
                    contract?: "permanent" | "fixed-term" | "temporary";
                    duration?: string;
                    expenses?: string;
                    hours?: string;
                    location?: string;
                    minimumRate?: {
                        amount: number;
                        currency: string;
                        /** @enum {string} */
                        period: "hour" | "day" | "week" | "month" | "year";
                        to?: number;
                    };
                    notice?: string;
                    /** @enum {string} */
                    paidEvery?: "week" | "fortnight" | "four weeks" | "month";
                    qualificationByLaw?: boolean;
                    requirements?: string;
                    risks?: string;
                    /** Format: date */
                    startDate?: string;
                    vulnerablePeople?: boolean;
                };
                changes?: {
                    added: {
                        /** @default [] */
                        alternatives: string[];
                        id: string;
                        justification?: {
                            /** Format: date-time */
                            at?: string;
                            by?: string;
                            /** @enum {string} */
                            ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                            reason: string;
                        };
                        /** @enum {string} */
                        kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                        level?: string;
                        minYears?: number;
                        money?: {
                            amount: number;
                            currency: string;
                            /** @enum {string} */
                            period: "hour" | "day" | "week" | "month" | "year";
                            to?: number;
                        };
                        /** @enum {string} */
                        need: "must" | "should" | "mustNot";
                        point?: {
                            lat: number;
                            lon: number;
                        };
                        radiusKm?: number;
                        value: string;
                        weight?: number;
                        why: {
                            end?: number;
                            /** @enum {string} */
                            from: "text" | "posted" | "default";
                            quote?: string;
                            start?: number;
                        };
                    }[];
                    at: string;
                    by: string;
                    changed: {
                        from: {
                            /** @default [] */
                            alternatives: string[];
                            id: string;
                            justification?: {
                                /** Format: date-time */
                                at?: string;
                                by?: string;
                                /** @enum {string} */
                                ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                                reason: string;
                            };
                            /** @enum {string} */
                            kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                            level?: string;
                            minYears?: number;
                            money?: {
                                amount: number;
                                currency: string;
                                /** @enum {string} */
                                period: "hour" | "day" | "week" | "month" | "year";
                                to?: number;
                            };
                            /** @enum {string} */
                            need: "must" | "should" | "mustNot";
                            point?: {
                                lat: number;
                                lon: number;
                            };
                            radiusKm?: number;
                            value: string;
                            weight?: number;
                            why: {
                                end?: number;
                                /** @enum {string} */
                                from: "text" | "posted" | "default";
                                quote?: string;
                                start?: number;
                            };
                        };
                        to: {
                            /** @default [] */
                            alternatives: string[];
                            id: string;
                            justification?: {
                                /** Format: date-time */
                                at?: string;
                                by?: string;
                                /** @enum {string} */
                                ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                                reason: string;
                            };
                            /** @enum {string} */
                            kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                            level?: string;
                            minYears?: number;
                            money?: {
                                amount: number;
                                currency: string;
                                /** @enum {string} */
                                period: "hour" | "day" | "week" | "month" | "year";
                                to?: number;
                            };
                            /** @enum {string} */
                            need: "must" | "should" | "mustNot";
                            point?: {
                                lat: number;
                                lon: number;
                            };
                            radiusKm?: number;
                            value: string;
                            weight?: number;
                            why: {
                                end?: number;
                                /** @enum {string} */
                                from: "text" | "posted" | "default";
                                quote?: string;
                                start?: number;
                            };
                        };
                    }[];
                    fields: ("title" | "text" | "status" | "client" | "assignment")[];
                    note?: string;
                    removed: {
                        /** @default [] */
                        alternatives: string[];
                        id: string;
                        justification?: {
                            /** Format: date-time */
                            at?: string;
                            by?: string;
                            /** @enum {string} */
                            ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                            reason: string;
                        };
                        /** @enum {string} */
                        kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                        level?: string;
                        minYears?: number;
                        money?: {
                            amount: number;
                            currency: string;
                            /** @enum {string} */
                            period: "hour" | "day" | "week" | "month" | "year";
                            to?: number;
                        };
                        /** @enum {string} */
                        need: "must" | "should" | "mustNot";
                        point?: {
                            lat: number;
                            lon: number;
                        };
                        radiusKm?: number;
                        value: string;
                        weight?: number;
                        why: {
                            end?: number;
                            /** @enum {string} */
                            from: "text" | "posted" | "default";
                            quote?: string;
                            start?: number;
                        };
                    }[];
                }[];
                client?: {
                    id?: string;
                    name?: string;
                };
                createdAt: string;
                criteria: {
                    /** @default [] */
                    alternatives: string[];
                    id: string;
                    justification?: {
                        /** Format: date-time */
                        at?: string;
                        by?: string;
                        /** @enum {string} */
                        ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                        reason: string;
                    };
                    /** @enum {string} */
                    kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                    level?: string;
                    minYears?: number;
                    money?: {
                        amount: number;
                        currency: string;
                        /** @enum {string} */
                        period: "hour" | "day" | "week" | "month" | "year";
                        to?: number;
                    };
                    /** @enum {string} */
                    need: "must" | "should" | "mustNot";
                    point?: {
                        lat: number;
                        lon: number;
                    };
                    radiusKm?: number;
                    value: string;
                    weight?: number;
                    why: {
                        end?: number;
                        /** @enum {string} */
                        from: "text" | "posted" | "default";
                        quote?: string;
                        start?: number;
                    };
                }[];
                flags: {
                    code: string;
                    criterionId?: string;
                    end?: number;
                    justification?: {
                        /** Format: date-time */
                        at?: string;
                        by?: string;
                        /** @enum {string} */
                        ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                        reason: string;
                    };
                    provision: string;
                    quote: string;
                    reason: string;
                    start?: number;
                }[];
                id: string;
                /** @enum {string} */
                status: "open" | "on-hold" | "filled" | "closed";
                text: string;
                title: string;
                updatedAt: string;
                without?: string[];
            };
        };
        ShortlistRequest: {
            /** @description No names and no headlines. */
            blind?: boolean;
            /** @description Who asks, for the record. */
            by?: string;
            /** @description Near misses of must-criteria are listed as well. */
            lenient?: boolean;
            /** @description Why these criteria, for the record. */
            note?: string;
            /** @description How many to list. 20 unless told. */
            top?: number;
        };
        /** @description People, each counted once in each column. */
        Sources: {
            items: {
                accepted: number;
                indexed: number;
                introduced: number;
                placed: number;
                shortlisted: number;
                source?: string;
            }[];
        };
        Standing: {
            candidateId: string;
            /** @description Single changes of the vacancy that would list them, best rank first. */
            changes: {
                /** @enum {string} */
                change: "drop" | "make-should" | "lower-years" | "widen-radius";
                criterionId: string;
                listed: boolean;
                means: string;
                rank: number;
                /** @description The years or kilometres that would do. */
                to?: number;
            }[];
            contributions: {
                criterionId: string;
                evidence: {
                    end: number;
                    entry?: number;
                    page: number;
                    /** @enum {string} */
                    section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                    start: number;
                    term: string;
                    text: string;
                    via: {
                        file?: string;
                        /** @enum {string} */
                        kind: "exact" | "synonym" | "related" | "stem";
                        line?: number;
                    };
                }[];
                found?: string;
                maxPoints: number;
                /** @enum {string} */
                outcome: "met" | "partly" | "notShown" | "failed";
                points: number;
                reason: string;
            }[];
            /** @description Conditions that are not met. */
            failed: string[];
            /** @description The single criterion without which they would be listed, and where. */
            ifRelaxed?: {
                criterionId: string;
                rank: number;
            };
            listed: boolean;
            name?: string;
            pool: {
                considered: number;
                eligible: number;
            };
            /** @description Among the eligible; absent for the shut out. */
            rank?: number;
            reason: string;
            score: number;
        };
        SweepReport: {
            archived: string[];
            at: string;
            blocked: {
                candidateId: string;
                reasons: string[];
            }[];
            considered: number;
            dryRun: boolean;
            erased: string[];
            /** @description Due, but under a legal hold. */
            held: string[];
            mergesClosed: number;
            /** @description The facts have changed: another day counts now. */
            redated: string[];
            /** @description A consent ends soon. */
            reminded: string[];
        };
        SweepRequest: {
            /**
             * @description true, unless told: says what would be done.
             * @default true
             */
            dryRun: boolean;
        };
        TagsRequest: {
            /** @default [] */
            add: string[];
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /** @default [] */
            remove: string[];
            /** @description For the history. */
            why?: string;
        };
        TuningApplied: {
            applied: boolean;
            /** @description Candidates who are found differently. */
            candidates: number;
            lines: {
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                forms: string[];
                /** @description Candidates who are found by it from now on. */
                gains: number;
                loses: number;
            }[];
            synonyms: {
                version: string;
            };
            weights: {
                file: string;
                version: string;
            };
        };
        TuningCheck: {
            messages: {
                file: string;
                line: number;
                message: string;
                /** @enum {string} */
                severity: "error" | "warning";
            }[];
            sound: boolean;
        };
        TuningState: {
            index: string;
            synonyms: {
                /** @description Whether these are what the files say now; if not: apply. */
                inForce: boolean;
                /** @description Lines that the index expands when it searches. */
                linesInForce: number;
                version: string;
            };
            weights: {
                file: string;
                /** @description Every number, with its reason. */
                table: {
                    [key: string]: unknown;
                };
                version: string;
            };
        };
        TwelveWeekClock: {
            history: {
                because: string;
                from: string;
                to: string;
                weeks: number;
                /** @enum {string} */
                what: "counted" | "paused" | "reset";
            }[];
            qualifiesOn?: string;
            /** @enum {string} */
            state: "not-started" | "counting" | "paused" | "qualified";
            /** @description Completed towards the twelve. */
            weeks: number;
        };
        UndoMergeRequest: {
            /** @description Who, for the record; the key’s name unless told. */
            by?: string;
            /**
             * @description true: also where edits, tags, consents or a newer CV that came since are lost from the records.
             * @default false
             */
            discard: boolean;
        };
        Upserted: {
            candidateId: string;
            externalId: string;
            /**
             * @description `draft`: mandatory fields are missing.
             * @enum {string}
             */
            lifecycle: "draft" | "active" | "placed" | "archived";
            /** @enum {string} */
            status: "created" | "updated" | "unchanged";
        };
        Vacancy: {
            assignment?: {
                /**
                 * @description `temporary`: supplied by the agency as an employment business; the others are employed by the hirer.
                 * @enum {string}
                 */
                contract?: "permanent" | "fixed-term" | "temporary";
                duration?: string;
                expenses?: string;
                hours?: string;
                location?: string;
                minimumRate?: {
                    amount: number;
                    currency: string;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    to?: number;
                };
                notice?: string;
                /** @enum {string} */
                paidEvery?: "week" | "fortnight" | "four weeks" | "month";
                qualificationByLaw?: boolean;
                requirements?: string;
                risks?: string;
                /** Format: date */
                startDate?: string;
                vulnerablePeople?: boolean;
            };
            changes?: {
                added: {
                    /** @default [] */
                    alternatives: string[];
                    id: string;
                    justification?: {
                        /** Format: date-time */
                        at?: string;
                        by?: string;
                        /** @enum {string} */
                        ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                        reason: string;
                    };
                    /** @enum {string} */
                    kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                    level?: string;
                    minYears?: number;
                    money?: {
                        amount: number;
                        currency: string;
                        /** @enum {string} */
                        period: "hour" | "day" | "week" | "month" | "year";
                        to?: number;
                    };
                    /** @enum {string} */
                    need: "must" | "should" | "mustNot";
                    point?: {
                        lat: number;
                        lon: number;
                    };
                    radiusKm?: number;
                    value: string;
                    weight?: number;
                    why: {
                        end?: number;
                        /** @enum {string} */
                        from: "text" | "posted" | "default";
                        quote?: string;
                        start?: number;
                    };
                }[];
                at: string;
                by: string;
                changed: {
                    from: {
                        /** @default [] */
                        alternatives: string[];
                        id: string;
                        justification?: {
                            /** Format: date-time */
                            at?: string;
                            by?: string;
                            /** @enum {string} */
                            ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                            reason: string;
                        };
                        /** @enum {string} */
                        kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                        level?: string;
                        minYears?: number;
                        money?: {
                            amount: number;
                            currency: string;
                            /** @enum {string} */
                            period: "hour" | "day" | "week" | "month" | "year";
                            to?: number;
                        };
                        /** @enum {string} */
                        need: "must" | "should" | "mustNot";
                        point?: {
                            lat: number;
                            lon: number;
                        };
                        radiusKm?: number;
                        value: string;
                        weight?: number;
                        why: {
                            end?: number;
                            /** @enum {string} */
                            from: "text" | "posted" | "default";
                            quote?: string;
                            start?: number;
                        };
                    };
                    to: {
                        /** @default [] */
                        alternatives: string[];
                        id: string;
                        justification?: {
                            /** Format: date-time */
                            at?: string;
                            by?: string;
                            /** @enum {string} */
                            ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                            reason: string;
                        };
                        /** @enum {string} */
                        kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                        level?: string;
                        minYears?: number;
                        money?: {
                            amount: number;
                            currency: string;
                            /** @enum {string} */
                            period: "hour" | "day" | "week" | "month" | "year";
                            to?: number;
                        };
                        /** @enum {string} */
                        need: "must" | "should" | "mustNot";
                        point?: {
                            lat: number;
                            lon: number;
                        };
                        radiusKm?: number;
                        value: string;
                        weight?: number;
                        why: {
                            end?: number;
                            /** @enum {string} */
                            from: "text" | "posted" | "default";
                            quote?: string;
                            start?: number;
                        };
                    };
                }[];
                fields: ("title" | "text" | "status" | "client" | "assignment")[];
                note?: string;
                removed: {
                    /** @default [] */
                    alternatives: string[];
                    id: string;
                    justification?: {
                        /** Format: date-time */
                        at?: string;
                        by?: string;
                        /** @enum {string} */
                        ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                        reason: string;
                    };
                    /** @enum {string} */
                    kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                    level?: string;
                    minYears?: number;
                    money?: {
                        amount: number;
                        currency: string;
                        /** @enum {string} */
                        period: "hour" | "day" | "week" | "month" | "year";
                        to?: number;
                    };
                    /** @enum {string} */
                    need: "must" | "should" | "mustNot";
                    point?: {
                        lat: number;
                        lon: number;
                    };
                    radiusKm?: number;
                    value: string;
                    weight?: number;
                    why: {
                        end?: number;
                        /** @enum {string} */
                        from: "text" | "posted" | "default";
                        quote?: string;
                        start?: number;
                    };
                }[];
            }[];
            client?: {
                id?: string;
                name?: string;
            };
            createdAt: string;
            criteria: {
                /** @default [] */
                alternatives: string[];
                id: string;
                justification?: {
                    /** Format: date-time */
                    at?: string;
                    by?: string;
                    /** @enum {string} */
                    ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                    reason: string;
                };
                /** @enum {string} */
                kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                level?: string;
                minYears?: number;
                money?: {
                    amount: number;
                    currency: string;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    to?: number;
                };
                /** @enum {string} */
                need: "must" | "should" | "mustNot";
                point?: {
                    lat: number;
                    lon: number;
                };
                radiusKm?: number;
                value: string;
                weight?: number;
                why: {
                    end?: number;
                    /** @enum {string} */
                    from: "text" | "posted" | "default";
                    quote?: string;
                    start?: number;
                };
            }[];
            flags: {
                code: string;
                criterionId?: string;
                end?: number;
                justification?: {
                    /** Format: date-time */
                    at?: string;
                    by?: string;
                    /** @enum {string} */
                    ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                    reason: string;
                };
                provision: string;
                quote: string;
                reason: string;
                start?: number;
            }[];
            id: string;
            /** @enum {string} */
            status: "open" | "on-hold" | "filled" | "closed";
            text: string;
            title: string;
            updatedAt: string;
            without?: string[];
        };
        /** @description Only what is to change. `criteria` are the criteria from then on: whoever is left out is taken out, and stays out when a new text is read. */
        VacancyEdit: {
            assignment?: {
                /**
                 * @description `temporary`: supplied by the agency as an employment business; the others are employed by the hirer.
                 * @enum {string}
                 */
                contract?: "permanent" | "fixed-term" | "temporary";
                duration?: string;
                expenses?: string;
                hours?: string;
                location?: string;
                minimumRate?: {
                    amount: number;
                    currency: string;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    to?: number;
                };
                notice?: string;
                /** @enum {string} */
                paidEvery?: "week" | "fortnight" | "four weeks" | "month";
                qualificationByLaw?: boolean;
                requirements?: string;
                risks?: string;
                /** Format: date */
                startDate?: string;
                vulnerablePeople?: boolean;
            };
            /** @description Who changes it, for the record. */
            by?: string;
            client?: {
                id?: string;
                name?: string;
            };
            criteria?: {
                /** @default [] */
                alternatives: string[];
                id?: string;
                justification?: {
                    /** Format: date-time */
                    at?: string;
                    by?: string;
                    /** @enum {string} */
                    ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                    reason: string;
                };
                /** @enum {string} */
                kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                level?: string;
                minYears?: number;
                money?: {
                    amount: number;
                    currency: string;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    to?: number;
                };
                /** @enum {string} */
                need: "must" | "should" | "mustNot";
                point?: {
                    lat: number;
                    lon: number;
                };
                radiusKm?: number;
                value: string;
                weight?: number;
                why?: {
                    end?: number;
                    /** @enum {string} */
                    from: "text" | "posted" | "default";
                    quote?: string;
                    start?: number;
                };
            }[];
            /** @description Why, for the record. */
            note?: string;
            /** @enum {string} */
            status?: "open" | "on-hold" | "filled" | "closed";
            text?: string;
            title?: string;
        };
        /** @description `rank` and `score` as they were when the candidate came in. */
        VacancyEntry: {
            candidateId: string;
            /** @enum {string} */
            change: "new" | "updated";
            createdAt: string;
            id: string;
            name?: string;
            rank: number;
            score: number;
            vacancyId: string;
        };
        VacancyText: {
            assignment?: {
                /**
                 * @description `temporary`: supplied by the agency as an employment business; the others are employed by the hirer.
                 * @enum {string}
                 */
                contract?: "permanent" | "fixed-term" | "temporary";
                duration?: string;
                expenses?: string;
                hours?: string;
                location?: string;
                minimumRate?: {
                    amount: number;
                    currency: string;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    to?: number;
                };
                notice?: string;
                /** @enum {string} */
                paidEvery?: "week" | "fortnight" | "four weeks" | "month";
                qualificationByLaw?: boolean;
                requirements?: string;
                risks?: string;
                /** Format: date */
                startDate?: string;
                vulnerablePeople?: boolean;
            };
            client?: {
                id?: string;
                name?: string;
            };
            criteria?: {
                /** @default [] */
                alternatives: string[];
                id?: string;
                justification?: {
                    /** Format: date-time */
                    at?: string;
                    by?: string;
                    /** @enum {string} */
                    ground: "occupational-requirement" | "objective-justification" | "statutory-requirement" | "positive-action";
                    reason: string;
                };
                /** @enum {string} */
                kind: "skill" | "title" | "experience" | "qualification" | "licence" | "language" | "location" | "salary" | "availability" | "rightToWork" | "tag" | "boolean" | "text";
                level?: string;
                minYears?: number;
                money?: {
                    amount: number;
                    currency: string;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    to?: number;
                };
                /** @enum {string} */
                need: "must" | "should" | "mustNot";
                point?: {
                    lat: number;
                    lon: number;
                };
                radiusKm?: number;
                value: string;
                weight?: number;
                why?: {
                    end?: number;
                    /** @enum {string} */
                    from: "text" | "posted" | "default";
                    quote?: string;
                    start?: number;
                };
            }[];
            /** @enum {string} */
            status?: "open" | "on-hold" | "filled" | "closed";
            text?: string;
            title?: string;
            without?: string[];
        };
        Webhook: {
            createdAt: string;
            createdBy: string;
            description?: string;
            id: string;
            /** @description Only these; without it, all. */
            types?: ("candidate.created" | "candidate.updated" | "candidate.erased" | "candidate.introduced" | "candidate.placed" | "candidate.merged" | "batch.finished" | "vacancy.entered" | "consent.expiring" | "webhook.test")[];
            /** Format: uri */
            url: string;
        };
        WorkItem: {
            candidateId?: string;
            clientId?: string;
            dueOn: string;
            /** @enum {string} */
            kind: "follow-up" | "confirmation" | "notice" | "complaint" | "rights-request" | "consent" | "duplicate" | "twelve-weeks";
            means: string;
            open?: string;
            overdue: boolean;
            provision?: string;
            subject: {
                id: string;
                /** @enum {string} */
                kind: "candidate" | "vacancy" | "placement" | "introduction" | "complaint" | "request" | "duplicate";
            };
        };
        Worklist: {
            items: components["schemas"]["WorkItem"][];
            until: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Absence = components['schemas']['Absence'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditVerdict = components['schemas']['AuditVerdict'];
export type AuditVerifyRequest = components['schemas']['AuditVerifyRequest'];
export type Batch = components['schemas']['Batch'];
export type By = components['schemas']['By'];
export type Candidate = components['schemas']['Candidate'];
export type CandidateEdit = components['schemas']['CandidateEdit'];
export type Changes = components['schemas']['Changes'];
export type Check = components['schemas']['Check'];
export type Client = components['schemas']['Client'];
export type ClientEdit = components['schemas']['ClientEdit'];
export type Complaint = components['schemas']['Complaint'];
export type ComplaintOutcome = components['schemas']['ComplaintOutcome'];
export type ComplianceReport = components['schemas']['ComplianceReport'];
export type ConsentRequest = components['schemas']['ConsentRequest'];
export type ConsentWithdrawal = components['schemas']['ConsentWithdrawal'];
export type Created = components['schemas']['Created'];
export type Decision = components['schemas']['Decision'];
export type DecisionRequest = components['schemas']['DecisionRequest'];
export type Delivery = components['schemas']['Delivery'];
export type Duplicate = components['schemas']['Duplicate'];
export type DuplicateDecision = components['schemas']['DuplicateDecision'];
export type EraseRequest = components['schemas']['EraseRequest'];
export type Erasure = components['schemas']['Erasure'];
export type EvaluateRequest = components['schemas']['EvaluateRequest'];
export type Evaluation = components['schemas']['Evaluation'];
export type Event = components['schemas']['Event'];
export type EvidenceFile = components['schemas']['EvidenceFile'];
export type GivenCandidate = components['schemas']['GivenCandidate'];
export type HistoryEntry = components['schemas']['HistoryEntry'];
export type Inspection = components['schemas']['Inspection'];
export type Interaction = components['schemas']['Interaction'];
export type InteractionRequest = components['schemas']['InteractionRequest'];
export type Introduction = components['schemas']['Introduction'];
export type IntroductionRules = components['schemas']['IntroductionRules'];
export type Judgement = components['schemas']['Judgement'];
export type KeptShortlist = components['schemas']['KeptShortlist'];
export type Key = components['schemas']['Key'];
export type LimitRequest = components['schemas']['LimitRequest'];
export type MadeKey = components['schemas']['MadeKey'];
export type MadeWebhook = components['schemas']['MadeWebhook'];
export type MatchRequest = components['schemas']['MatchRequest'];
export type MergeRequest = components['schemas']['MergeRequest'];
export type NewCandidate = components['schemas']['NewCandidate'];
export type Placement = components['schemas']['Placement'];
export type PlacementEdit = components['schemas']['PlacementEdit'];
export type PlacementTold = components['schemas']['PlacementTold'];
export type Plan = components['schemas']['Plan'];
export type PostedCheck = components['schemas']['PostedCheck'];
export type PostedClient = components['schemas']['PostedClient'];
export type PostedComplaint = components['schemas']['PostedComplaint'];
export type PostedFollowUp = components['schemas']['PostedFollowUp'];
export type PostedIntroduction = components['schemas']['PostedIntroduction'];
export type PostedPlacement = components['schemas']['PostedPlacement'];
export type PostedProgress = components['schemas']['PostedProgress'];
export type PostedVacancy = components['schemas']['PostedVacancy'];
export type Problem = components['schemas']['Problem'];
export type Progress = components['schemas']['Progress'];
export type ProgressReport = components['schemas']['ProgressReport'];
export type Prospect = components['schemas']['Prospect'];
export type QuarantineEntry = components['schemas']['QuarantineEntry'];
export type Ranking = components['schemas']['Ranking'];
export type RankRequest = components['schemas']['RankRequest'];
export type Readiness = components['schemas']['Readiness'];
export type Reason = components['schemas']['Reason'];
export type Replay = components['schemas']['Replay'];
export type ReplayRequest = components['schemas']['ReplayRequest'];
export type RightsRequest = components['schemas']['RightsRequest'];
export type RightsRequestClosing = components['schemas']['RightsRequestClosing'];
export type RightsRequestExtension = components['schemas']['RightsRequestExtension'];
export type RightsRequestPause = components['schemas']['RightsRequestPause'];
export type RightsRequestRequest = components['schemas']['RightsRequestRequest'];
export type RightsRequestResumption = components['schemas']['RightsRequestResumption'];
export type SentEvent = components['schemas']['SentEvent'];
export type Shortlist = components['schemas']['Shortlist'];
export type ShortlistRecord = components['schemas']['ShortlistRecord'];
export type ShortlistRequest = components['schemas']['ShortlistRequest'];
export type Sources = components['schemas']['Sources'];
export type Standing = components['schemas']['Standing'];
export type SweepReport = components['schemas']['SweepReport'];
export type SweepRequest = components['schemas']['SweepRequest'];
export type TagsRequest = components['schemas']['TagsRequest'];
export type TuningApplied = components['schemas']['TuningApplied'];
export type TuningCheck = components['schemas']['TuningCheck'];
export type TuningState = components['schemas']['TuningState'];
export type TwelveWeekClock = components['schemas']['TwelveWeekClock'];
export type UndoMergeRequest = components['schemas']['UndoMergeRequest'];
export type Upserted = components['schemas']['Upserted'];
export type Vacancy = components['schemas']['Vacancy'];
export type VacancyEdit = components['schemas']['VacancyEdit'];
export type VacancyEntry = components['schemas']['VacancyEntry'];
export type VacancyText = components['schemas']['VacancyText'];
export type Webhook = components['schemas']['Webhook'];
export type WorkItem = components['schemas']['WorkItem'];
export type Worklist = components['schemas']['Worklist'];
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: {
                            disk: boolean;
                            engine: boolean;
                            workers: boolean;
                        };
                        /** @enum {string} */
                        status: "ready" | "not-ready";
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot, see the checks. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: {
                            disk: boolean;
                            engine: boolean;
                            workers: boolean;
                        };
                        /** @enum {string} */
                        status: "ready" | "not-ready";
                    };
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description As in the entries: the operationId of the route, or the name of the job. */
                action?: string;
                /** @description Id of a key, or the subject of a token. */
                actor?: string;
                /** @description Whose data was shown or changed. */
                candidateId?: string;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description From this time on. */
                from?: string;
                /** @description Of that thing. */
                id?: string;
                /** @description What it was about: `candidate`, `vacancy`, `shortlist` … */
                kind?: string;
                /** @description How many to answer with at most. */
                limit?: number;
                /** @description Before this time. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTouched: {
        parameters: {
            query?: {
                /** @description As in the entries: the operationId of the route, or the name of the job. */
                action?: string;
                /** @description Id of a key, or the subject of a token. */
                actor?: string;
                /** @description Whose data was shown or changed. */
                candidateId?: string;
                /** @description From this time on. */
                from?: string;
                /** @description Of that thing. */
                id?: string;
                /** @description What it was about: `candidate`, `vacancy`, `shortlist` … */
                kind?: string;
                /** @description Before this time. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            candidateId: string;
                            times: number;
                        }[];
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AuditVerifyRequest"];
            };
        };
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerdict"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description JSON: one consent or an array of them, kept with every candidate of the batch. */
                    consent?: string;
                    /** @description CV files: PDF, DOCX …; any number of fields of this name. */
                    files: string[];
                    /** @description Where these CVs come from, such as a job board. */
                    source?: string;
                    /** @description Repeated, as a JSON array, or parted by commas. */
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Taken over. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBatchEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        /** @description JSON. */
                        data: string;
                        event: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCandidates: {
        parameters: {
            query?: {
                /** @description A qualification or licence, or a better one. */
                credential?: string | string[];
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description true: how many of the found have which values. */
                facets?: "true" | "false";
                /** @description Only these fields of each record, with commas between them and dots within: `id,resume.basics.name`. The answer is then `application/vnd.whylist.selection+json`, which promises no field to be there. */
                fields?: string;
                /** @description A language, by its English name. */
                language?: string | string[];
                /** @description How many to answer with at most. */
                limit?: number;
                /** @description A town to live near. */
                location?: string;
                /** @description Boolean search over text, skills and tags: AND, OR, NOT (or -), brackets, "phrases", `*` at the end of a word, and the prefixes title:, skill:, tag:, employer: and location:. */
                q?: string;
                /** @description How near; 40 unless told. */
                radiusKm?: number;
                /** @description A skill by any of its names. */
                skill?: string | string[];
                /** @description By id, or by when they were last written: `-updatedAt` is the newest first. */
                sort?: "id" | "updatedAt" | "-updatedAt";
                /** @description Where the CV came from. */
                source?: string | string[];
                /** @description draft, active, placed, archived. All but the archived unless told. */
                status?: ("draft" | "active" | "placed" | "archived") | ("draft" | "active" | "placed" | "archived")[];
                /** @description A tag of the agency. */
                tag?: string | string[];
                /** @description Words of a job title. */
                title?: string | string[];
                /** @description Written on or after this day or time. */
                updatedSince?: string;
                /** @description true: only those who objected, withdrew or are restricted, and so are in no other search. */
                withheld?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        facets?: {
                            credentials: {
                                count: number;
                                label: string;
                                value: string;
                            }[];
                            languages: {
                                count: number;
                                label: string;
                                value: string;
                            }[];
                            skills: {
                                count: number;
                                label: string;
                                value: string;
                            }[];
                            source: {
                                count: number;
                                label: string;
                                value: string;
                            }[];
                            status: {
                                count: number;
                                label: string;
                                value: string;
                            }[];
                            tags: {
                                count: number;
                                label: string;
                                value: string;
                            }[];
                        };
                        /** @description With `q`, by candidate id: the words of the CV that the search found, with their places. */
                        highlights?: {
                            [key: string]: {
                                end: number;
                                entry?: number;
                                page: number;
                                /** @enum {string} */
                                section: "header" | "summary" | "work" | "volunteer" | "education" | "skills" | "languages" | "certificates" | "projects" | "awards" | "publications" | "interests" | "references" | "other";
                                start: number;
                                term: string;
                                text: string;
                                via: {
                                    file?: string;
                                    /** @enum {string} */
                                    kind: "exact" | "synonym" | "related" | "stem";
                                    line?: number;
                                };
                            }[];
                        };
                        items: components["schemas"]["Candidate"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                        /** @description All that are found, on every page. */
                        total: number;
                    };
                };
            };
            /** @description `invalid-request`, `boolean-syntax` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCandidate"];
            };
        };
        responses: {
            /** @description Known: updated, or unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document-unreadable` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCandidate: {
        parameters: {
            query?: {
                /** @description Only these fields of each record, with commas between them and dots within: `id,resume.basics.name`. The answer is then `application/vnd.whylist.selection+json`, which promises no field to be there. */
                fields?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidate. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description Unchanged since the ETag sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateEdit"];
            };
        };
        responses: {
            /** @description The candidate as it is now. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The candidate as it is now. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`, `checks-failed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChecks: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description How many to answer with at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Check"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostedCheck"];
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            /** @description The candidate as it is now. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentWithdrawal"];
            };
        };
        responses: {
            /** @description The candidate as it is now. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCandidateDocument: {
        parameters: {
            query?: {
                /** @description true: PDF files are shown, not downloaded. */
                inline?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`, `checks-failed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCandidateEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFile"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCandidateHistory: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description How many to answer with at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryEntry"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInteractions: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description How many to answer with at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Interaction"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInteraction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InteractionRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interaction"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCandidateLimit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitRequest"];
            };
        };
        responses: {
            /** @description The candidate as it is now. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRightsRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRequestRequest"];
            };
        };
        responses: {
            /** @description Recorded, with the day it is due. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The candidate as it is now. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`, `checks-failed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ZIP. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCandidateTags: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsRequest"];
            };
        };
        responses: {
            /** @description The candidate as it is now. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCandidateText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Plain text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCandidateVacancies: {
        parameters: {
            query?: {
                /** @description How many to answer with at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vacancies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Prospect"][];
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkUpsertCandidates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description A line for each line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCandidateByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the candidate is. */
            303: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCandidateByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenCandidate"];
            };
        };
        responses: {
            /** @description Updated, or unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upserted"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upserted"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document-unreadable` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCandidateByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `checks-failed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description How many to answer with at most. */
                limit?: number;
                /** @description The `next` of the answer before. Without it from the oldest event that is kept; `now`: only what comes. */
                since?: string;
                /** @description Only these; may stand several times. */
                type?: ("candidate.created" | "candidate.updated" | "candidate.erased" | "candidate.introduced" | "candidate.placed" | "candidate.merged" | "batch.finished" | "vacancy.entered" | "consent.expiring" | "webhook.test") | ("candidate.created" | "candidate.updated" | "candidate.erased" | "candidate.introduced" | "candidate.placed" | "candidate.merged" | "batch.finished" | "vacancy.entered" | "consent.expiring" | "webhook.test")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, and where to go on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description The CRM’s own id. */
                externalId?: string;
                /** @description How many to answer with at most. */
                limit?: number;
                /** @description With these words in the name. */
                name?: string;
                /** @description By when they were made: newest first, or `createdAt` for the oldest. */
                sort?: "createdAt" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Client"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostedClient"];
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description Unchanged since the ETag sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientEdit"];
            };
        };
        responses: {
            /** @description The client as it is now. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComplaints: {
        parameters: {
            query?: {
                candidateId?: string;
                /** @description nextCursor of the page before. */
                cursor?: string;
                kind?: "data-protection" | "human-review" | "service";
                /** @description How many to answer with at most. */
                limit?: number;
                status?: "open" | "acknowledged" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Complaint"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostedComplaint"];
            };
        };
        responses: {
            /** @description Taken, with the day by which to acknowledge it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The complaint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["By"];
            };
        };
        responses: {
            /** @description The complaint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintOutcome"];
            };
        };
        responses: {
            /** @description The complaint, closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspection: {
        parameters: {
            query?: {
                /** @description How many candidates. */
                count?: number;
                /** @description The same seed draws the same candidates while there are the same; another one each time without it. */
                seed?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplianceReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplianceReport"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDuplicates: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description How many to answer with at most. */
                limit?: number;
                status?: "open" | "merged" | "dismissed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Duplicate"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissDuplicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DuplicateDecision"];
            };
        };
        responses: {
            /** @description Not asked about again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicate"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeDuplicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description Merged, with the day until which it can be undone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicate"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UndoMergeRequest"];
            };
        };
        responses: {
            /** @description Two again, and open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicate"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIntroductions: {
        parameters: {
            query?: {
                candidateId?: string;
                clientId?: string;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description How many to answer with at most. */
                limit?: number;
                vacancyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Introduction"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmIntroduction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["By"];
            };
        };
        responses: {
            /** @description The introduction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introduction"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJudgements: {
        parameters: {
            query?: {
                vacancyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The judgements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Judgement"][];
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Key"][];
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Without it the key does not expire.
                     */
                    expiresAt?: string;
                    /** @description Whose key it is, or what for. */
                    name: string;
                    /** @enum {string} */
                    role: "recruiter" | "crm" | "data" | "compliance" | "admin";
                    /** @description Fewer than the role has. */
                    scopes?: ("candidates:read" | "candidates:write" | "candidates:erase" | "vacancies:read" | "vacancies:write" | "match" | "shortlists:read" | "shortlists:write" | "placements:read" | "placements:write" | "tuning:read" | "tuning:write" | "events:read" | "webhooks:write" | "compliance:read" | "compliance:write" | "operations:read" | "keys:write")[];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKey"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description How long the old key stays good.
                     * @default 24
                     */
                    graceHours?: number;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKey"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchRequest"];
            };
        };
        responses: {
            /** @description The shortlist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shortlist"];
                };
            };
            /** @description `invalid-request`, `boolean-syntax` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @enum {string} */
                        role: "recruiter" | "crm" | "data" | "compliance" | "admin";
                        scopes: ("candidates:read" | "candidates:write" | "candidates:erase" | "vacancies:read" | "vacancies:write" | "match" | "shortlists:read" | "shortlists:write" | "placements:read" | "placements:write" | "tuning:read" | "tuning:write" | "events:read" | "webhooks:write" | "compliance:read" | "compliance:write" | "operations:read" | "keys:write")[];
                        tenant: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlacements: {
        parameters: {
            query?: {
                candidateId?: string;
                clientId?: string;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description With a call due on or before this day, or `overdue`. */
                followUpDue?: string | "overdue";
                /** @description How many to answer with at most. */
                limit?: number;
                vacancyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Placement"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostedPlacement"];
            };
        };
        responses: {
            /** @description Placed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`, `checks-failed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The placement. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementTold"];
                };
            };
            /** @description Unchanged since the ETag sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchPlacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementEdit"];
            };
        };
        responses: {
            /** @description The placement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAbsence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Absence"];
            };
        };
        responses: {
            /** @description The placement. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostedFollowUp"];
            };
        };
        responses: {
            /** @description The placement. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuarantine: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description How many to answer with at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QuarantineEntry"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteQuarantined: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryQuarantined: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken over. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRank: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RankRequest"];
            };
        };
        responses: {
            /** @description The ranking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            /** @description `invalid-request`, `boolean-syntax` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document-unreadable` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sweepRetention: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SweepRequest"];
            };
        };
        responses: {
            /** @description What was done, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepReport"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRightsRequests: {
        parameters: {
            query?: {
                candidateId?: string;
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description How many to answer with at most. */
                limit?: number;
                status?: "open" | "done" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RightsRequest"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeRightsRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRequestClosing"];
            };
        };
        responses: {
            /** @description Closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendRightsRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRequestExtension"];
            };
        };
        responses: {
            /** @description With its new day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseRightsRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRequestPause"];
            };
        };
        responses: {
            /** @description Waiting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeRightsRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RightsRequestResumption"];
            };
        };
        responses: {
            /** @description With its new day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequest"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listShortlists: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description How many to answer with at most. */
                limit?: number;
                /** @description By when they were made: newest first, or `createdAt` for the oldest. */
                sort?: "createdAt" | "-createdAt";
                vacancyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["KeptShortlist"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getShortlist: {
        parameters: {
            query?: {
                /** @description Who reads it: the agency, the client who hires, or one candidate. */
                audience?: "recruiter" | "client" | "candidate";
                /** @description true: without names and headlines. */
                blind?: "true" | "false";
                /** @description Only this candidate; needed for audience=candidate. */
                candidateId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shortlist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shortlist"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Decision"][];
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getShortlistRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShortlistRecord"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayShortlist: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReplayRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row a source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTuningApply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Only says what would change, and for how many. */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description What changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TuningApplied"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`, `knowledge-invalid` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTuningCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description A weighting file, YAML. */
                    weights?: string;
                };
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TuningCheck"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTuningEvaluate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluateRequest"];
            };
        };
        responses: {
            /** @description The measures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description `invalid-request`, `boolean-syntax` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTuning: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TuningState"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`, `knowledge-invalid` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVacancies: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description Only these fields of each record, with commas between them and dots within: `id,resume.basics.name`. The answer is then `application/vnd.whylist.selection+json`, which promises no field to be there. */
                fields?: string;
                /** @description How many to answer with at most. */
                limit?: number;
                /** @description By when they were made: newest first, or `createdAt` for the oldest. */
                sort?: "createdAt" | "-createdAt";
                status?: "open" | "on-hold" | "filled" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Vacancy"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postVacancy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostedVacancy"];
            };
        };
        responses: {
            /** @description Kept, with its criteria. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vacancy"];
                };
            };
            /** @description `invalid-request`, `boolean-syntax` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVacancy: {
        parameters: {
            query?: {
                /** @description Only these fields of each record, with commas between them and dots within: `id,resume.basics.name`. The answer is then `application/vnd.whylist.selection+json`, which promises no field to be there. */
                fields?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vacancy. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vacancy"];
                };
            };
            /** @description Unchanged since the ETag sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchVacancy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VacancyEdit"];
            };
        };
        responses: {
            /** @description The vacancy as it is now. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vacancy"];
                };
            };
            /** @description `invalid-request`, `boolean-syntax` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainCandidate: {
        parameters: {
            query?: {
                /** @description Who reads it: the agency, the client who hires, or one candidate. */
                audience?: "recruiter" | "client" | "candidate";
                /** @description true: without names and headlines. */
                blind?: "true" | "false";
            };
            header?: never;
            path: {
                candidateId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reasons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description `invalid-request`, `boolean-syntax` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIntroductionRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every rule that applies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionRules"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVacancyEntries: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description How many to answer with at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VacancyEntry"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVacancyEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFile"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVacancyFunnel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funnel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        funnel: {
                            criterionId: string;
                            eligibleWithout: number;
                            matching: number;
                            /** @enum {string} */
                            need: "must" | "should" | "mustNot";
                        }[];
                        /** @description Conditions whose dropping lets more in, the most first. */
                        opens: {
                            criterionId: string;
                            eligible: number;
                            means: string;
                        }[];
                        pool: {
                            considered: number;
                            eligible: number;
                        };
                    };
                };
            };
            /** @description `invalid-request`, `boolean-syntax` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postIntroduction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostedIntroduction"];
            };
        };
        responses: {
            /** @description On record, with the rules as they held. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introduction"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`, `checks-failed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVacancyPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description `invalid-request`, `boolean-syntax` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgress: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description How many to answer with at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Progress"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProgress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostedProgress"];
            };
        };
        responses: {
            /** @description Noted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgressReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressReport"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-acceptable` */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVacancyReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postShortlist: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShortlistRequest"];
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shortlist"];
                };
            };
            /** @description `invalid-request`, `boolean-syntax` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVacancyFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description One file. */
                    files: string[];
                };
            };
        };
        responses: {
            /** @description What can be posted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VacancyText"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload-too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string;
                    /** @description Without it, all. `candidate.created`: A candidate was added. `candidate.updated`: A candidate’s record changed, by a newer CV or by hand. `candidate.erased`: A candidate’s record was erased: remove your copy. `candidate.introduced`: A candidate’s details were told to a client. `candidate.placed`: A candidate starts to work for a client. `candidate.merged`: A candidate’s record was merged into another: ask for that one from now on. `batch.finished`: All files of a batch are read. `vacancy.entered`: A new or updated candidate would stand on the shortlist of an open vacancy. `consent.expiring`: A consent will end soon. `webhook.test`: Somebody tries whether events arrive. */
                    types?: ("candidate.created" | "candidate.updated" | "candidate.erased" | "candidate.introduced" | "candidate.placed" | "candidate.merged" | "batch.finished" | "vacancy.entered" | "consent.expiring" | "webhook.test")[];
                    /**
                     * Format: uri
                     * @description An https address.
                     */
                    url: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeWebhook"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what was waiting is not sent. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before. */
                cursor?: string;
                /** @description How many to answer with at most. */
                limit?: number;
                /** @description `dead`: given up after ten attempts. */
                status?: "waiting" | "delivered" | "dead";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Delivery"][];
                        /** @description Absent on the last page. */
                        nextCursor?: string;
                    };
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                deliveryId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any name of yours for this request: repeated within 24 hours, it is answered again but done once. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way, to all webhooks that take webhook.test. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorklist: {
        parameters: {
            query?: {
                kind?: "follow-up" | "confirmation" | "notice" | "complaint" | "rights-request" | "consent" | "duplicate" | "twelve-weeks";
                /** @description Due on or before this day; two weeks from now unless told. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is due. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worklist"];
                };
            };
            /** @description `invalid-request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `search-failed`, `search-partial` */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `engine-unreachable`, `request-timeout` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveEvent: {
        parameters: {
            query?: never;
            header: {
                "webhook-id": string;
                "webhook-signature": string;
                /** @description Seconds since 1970. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
