namespace ResponseEval.Cdisc;

/// <summary>Derives the dates of a subject from DM, EX, DS, CM and PR; tells imputed and unusable ones where somebody listens.</summary>
internal sealed class SubjectDating(SdtmSubject subject, DateImputation rule, ReaderProblems? problems)
{
    public SubjectDates Derive()
    {
        var (start, end) = Treatment();
        var (death, flag, alive) = Life();
        return new SubjectDates
        {
            Randomization = Randomization(),
            TreatmentStart = start,
            TreatmentEnd = end,
            Death = death,
            DeathImputation = flag,
            LastKnownAlive = alive,
            NewAnticancerTherapy = NewTherapy(),
        };
    }

    /// <summary>A date of a record that may be partial; null, and a problem, if it cannot be used.</summary>
    public DateOnly? Date(string? text, string domain, double? sequence, int index) => Imputed(text, domain, sequence, index)?.Date;

    private ImputedDate? Imputed(string? text, string domain, double? sequence, int index)
    {
        if (text is null)
            return null;
        var imputed = PartialDate.TryParse(text, out var date) ? date.Impute(rule) : null;
        if (imputed is null)
            problems?.Add(
                SdtmProblemCatalogue.SubjectDateUnusable, text, "a date such as 2024-03-04 or 2024-03", member: ReaderProblems.Record(domain, sequence, index));
        else if (imputed is { Flag: not null } taken)
            problems?.Add(
                SdtmProblemCatalogue.DateImputed,
                text,
                $"a full date; {VisitNames.Iso(taken.Date)} was taken",
                member: ReaderProblems.Record(domain, sequence, index));
        return imputed;
    }

    private DateOnly? Randomization()
    {
        DateOnly? first = null;
        for (var i = 0; i < subject.Dispositions.Count; i++)
            if (subject.Dispositions[i] is var record && (Terms.Is(record.StandardTerm, "RANDOMIZED") || Terms.Is(record.StandardTerm, "RANDOMIZATION")))
                first = Earlier(first, Date(record.Start, "DS", record.Sequence, i));
        return first;
    }

    private (DateOnly? Start, DateOnly? End) Treatment()
    {
        DateOnly? start = null, end = null;
        for (var i = 0; i < subject.Exposures.Count; i++)
        {
            var record = subject.Exposures[i];
            if (record.Dose == 0 && !Terms.Contains(record.Treatment, "PLACEBO"))
                continue;
            var from = Date(record.Start, "EX", record.Sequence, i);
            start = Earlier(start, from);
            end = Later(end, record.End is null ? from : Date(record.End, "EX", record.Sequence, i));
        }

        return subject.Exposures.Count > 0
            ? (start, end)
            : (Date(subject.Demographics?.FirstExposure, "DM", null, 0), Date(subject.Demographics?.LastExposure, "DM", null, 0));
    }

    private DateOnly? NewTherapy()
    {
        DateOnly? first = null;
        for (var i = 0; i < subject.Interventions.Count; i++)
            if (subject.Interventions[i] is var record && IsNewTherapy(record))
                first = Earlier(first, Date(record.Start, record.Domain, record.Sequence, i));
        return first;
    }

    private static bool IsNewTherapy(Intervention record) => record.Domain == "CM"
        ? Terms.Is(record.Category, "ON TREATMENT") && Terms.Is(record.Subcategory, "CHEMOTHERAPY")
        : Terms.Is(record.Category, "CANCER RELATED") && Terms.Is(record.Subcategory, "ON TREATMENT");

    private (DateOnly? Death, string? Flag, DateOnly? Alive) Life()
    {
        var death = RecordedDeath();
        var alive = new LastAlive(LatestDeath(death)).Of(subject);
        return death is not { } given ? (null, null, alive)
            : given.Flag is not null && alive > given.Date ? (alive, given.Flag, alive)
            : (given.Date, given.Flag, alive);
    }

    private ImputedDate? RecordedDeath()
    {
        if (subject.Demographics?.Death is { } death)
            return Imputed(death, "DM", null, 0);
        for (var i = 0; i < subject.Dispositions.Count; i++)
            if (subject.Dispositions[i] is { Start: { } start } record && Terms.Is(record.StandardTerm, Terms.Death))
                return Imputed(start, "DS", record.Sequence, i);
        return null;
    }

    /// <summary>The last day on which the subject can have died; the last day of all times without a death.</summary>
    private static DateOnly LatestDeath(ImputedDate? death) => death switch
    {
        null => DateOnly.MaxValue,
        { Flag: null } known => known.Date,
        { } imputed => new DateOnly(imputed.Date.Year, imputed.Date.Month, DateTime.DaysInMonth(imputed.Date.Year, imputed.Date.Month)),
    };

    private static DateOnly? Earlier(DateOnly? left, DateOnly? right) => left is null || right < left ? right ?? left : left;

    private static DateOnly? Later(DateOnly? left, DateOnly? right) => left is null || right > left ? right ?? left : left;
}

/// <summary>Finds the latest full date, not after a limit, on which a subject was alive.</summary>
internal struct LastAlive(DateOnly limit)
{
    private readonly DateOnly limit = limit;
    private DateOnly? latest;
    private string? lastText;

    public DateOnly? Of(SdtmSubject subject)
    {
        var demographics = subject.Demographics;
        Take(demographics?.ReferenceStart);
        Take(demographics?.FirstExposure);
        Take(demographics?.LastExposure);
        Take(demographics?.EndOfParticipation);
        foreach (var record in subject.Exposures)
            Take(record.Start, record.End);
        foreach (var record in subject.Dispositions)
            if (!Terms.Is(record.StandardTerm, Terms.Death) && !Terms.Is(record.StandardTerm, Terms.LostToFollowUp))
                Take(record.Start);
        foreach (var record in subject.Interventions)
            Take(record.Start, record.End);
        foreach (var record in subject.LaboratoryResults)
            Take(record.Date);
        foreach (var record in subject.TumorIdentifications)
            Take(record.Date);
        foreach (var record in subject.TumorResults)
            Take(record.Date);
        foreach (var record in subject.Responses)
            Take(record.Date);
        return latest;
    }

    private void Take(string? start, string? end)
    {
        Take(start);
        Take(end);
    }

    private void Take(string? text)
    {
        if (text is null || ReferenceEquals(text, lastText))
            return;
        lastText = text;
        if (PartialDate.TryParse(text, out var date) && date.Full is { } full && full <= limit && !(full <= latest))
            latest = full;
    }
}
