namespace ResponseEval.Cdisc;

/// <summary>What all readers of a subject share.</summary>
/// <param name="Dates">Its dates.</param>
/// <param name="Ctdna">Its ctDNA samples.</param>
/// <param name="Problems">What is wrong with the records that they come from.</param>
internal sealed record SubjectFacts(SubjectDates Dates, List<CtdnaSample> Ctdna, ValueList<Problem> Problems)
{
    public static SubjectFacts Of(SdtmSubject subject, SdtmOptions options)
    {
        var problems = new ReaderProblems(subject.SubjectId);
        var dates = subject.Adsl ?? new SubjectDating(subject, options.PartialDates, problems).Derive();
        var ctdna = CtdnaSamples.Of(subject, problems);
        return new SubjectFacts(dates, ctdna, problems.ToList());
    }
}
