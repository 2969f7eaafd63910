using System.Collections.Frozen;

namespace ResponseEval.Cdisc;

/// <summary>The events of a subject: death, end of treatment and of participation from DS, new therapy, and surgery and radiotherapy from PR.</summary>
internal sealed class SubjectEvents
{
    private static readonly FrozenDictionary<string, StopReason> _stopReasons = new Dictionary<string, StopReason>
    {
        ["PROGRESSIVE DISEASE"] = StopReason.Progression,
        ["DISEASE RELAPSE"] = StopReason.Progression,
        ["SYMPTOMATIC DETERIORATION"] = StopReason.Progression,
        ["ADVERSE EVENT"] = StopReason.Toxicity,
        ["COMPLETED"] = StopReason.Other,
        ["LACK OF EFFICACY"] = StopReason.Other,
        ["PHYSICIAN DECISION"] = StopReason.Other,
        ["PREGNANCY"] = StopReason.Other,
        ["PROTOCOL DEVIATION"] = StopReason.Other,
        ["PROTOCOL VIOLATION"] = StopReason.Other,
        ["NON-COMPLIANCE WITH STUDY DRUG"] = StopReason.Other,
        ["WITHDRAWAL BY SUBJECT"] = StopReason.Other,
        ["LOST TO FOLLOW-UP"] = StopReason.Other,
        ["STUDY TERMINATED BY SPONSOR"] = StopReason.Other,
        ["SITE TERMINATED BY SPONSOR"] = StopReason.Other,
        ["DEATH"] = StopReason.Other,
        ["OTHER"] = StopReason.Other,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly List<SubjectEvent> events = [];
    private readonly SdtmSubject subject;
    private readonly LesionBook book;
    private readonly SubjectDating dating;

    private SubjectEvents(SdtmSubject subject, LesionBook book, SubjectDating dating)
    {
        this.subject = subject;
        this.book = book;
        this.dating = dating;
    }

    /// <summary>The events, in order of date.</summary>
    public static List<SubjectEvent> Of(SdtmSubject subject, SubjectDates dates, LesionBook book, SubjectDating dating)
    {
        var made = new SubjectEvents(subject, book, dating);
        if (dates.Death is { } death)
            made.events.Add(SubjectEvent.Death(death, made.CauseOfDeath()));
        if (dates.NewAnticancerTherapy is { } therapy)
            made.events.Add(SubjectEvent.NewAnticancerTherapy(therapy));
        for (var i = 0; i < subject.Dispositions.Count; i++)
            made.Dispose(subject.Dispositions[i], i);
        for (var i = 0; i < subject.Interventions.Count; i++)
            made.Treat(subject.Interventions[i], i);
        return [.. made.events.OrderBy(static subjectEvent => subjectEvent.Date)];
    }

    /// <summary>Surgery and radiotherapy of lesions, and of the cancer where no lesion is named.</summary>
    private void Treat(Intervention record, int index)
    {
        var lesion = book.Find(record.LinkId);
        if (record.Domain == "PR"
            && KindOf(record) is { } kind
            && (lesion is not null || Terms.Is(record.Category, "CANCER RELATED"))
            && dating.Date(record.Start, record.Domain, record.Sequence, index) is { } date)
            events.Add(new SubjectEvent(date, kind) { Lesion = lesion?.Id });
    }

    private DeathCause CauseOfDeath()
    {
        foreach (var record in subject.Dispositions)
            if (Terms.Is(record.StandardTerm, Terms.Death) && record.Term is { } term)
                return Terms.Contains(term, "PROGRESS") || Terms.Contains(term, "DISEASE UNDER STUDY") ? DeathCause.Disease
                    : Terms.Contains(term, "ADVERSE EVENT") ? DeathCause.Other
                    : DeathCause.Unknown;
        return DeathCause.Unknown;
    }

    /// <summary>
    /// A disposition event. DSSCAT tells the end of treatment from the end of participation; without it, withdrawal and loss end the participation,
    /// and any other reason the treatment.
    /// </summary>
    private void Dispose(Disposition record, int index)
    {
        if (record.Category is not null && !Terms.Is(record.Category, "DISPOSITION EVENT")
            || record.StandardTerm is not { } term
            || !_stopReasons.TryGetValue(term, out var reason))
            return;
        var isTreatment = Terms.Contains(record.Subcategory, "TREATMENT");
        SubjectEventKind? kind = isTreatment ? SubjectEventKind.TreatmentStopped
            : Terms.Is(term, "WITHDRAWAL BY SUBJECT") ? SubjectEventKind.ConsentWithdrawn
            : Terms.Is(term, Terms.LostToFollowUp) ? SubjectEventKind.LostToFollowUp
            : record.Subcategory is null && !Terms.Is(term, Terms.Death) ? SubjectEventKind.TreatmentStopped
            : null;
        if (kind is { } told && dating.Date(record.Start, "DS", record.Sequence, index) is { } date)
            events.Add(new SubjectEvent(date, told) { Reason = told == SubjectEventKind.TreatmentStopped ? reason : StopReason.Unknown });
    }

    private static SubjectEventKind? KindOf(Intervention record) =>
        Says(record, "RADIOTHERAPY") || Says(record, "RADIATION") || Says(record, "RADIOSURGERY") ? SubjectEventKind.Radiotherapy
        : Says(record, "SURGERY") || Says(record, "SURGICAL") || Says(record, "RESECTION") || Says(record, "EXCISION") || Says(record, "ECTOMY")
            ? SubjectEventKind.Surgery
            : null;

    private static bool Says(Intervention record, string word) =>
        Terms.Contains(record.Treatment, word) || Terms.Contains(record.Category, word) || Terms.Contains(record.Subcategory, word);
}
