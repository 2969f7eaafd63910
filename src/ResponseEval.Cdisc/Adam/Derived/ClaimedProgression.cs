namespace ResponseEval.Cdisc;

/// <summary>Progression that DS claims without images: the first stop of treatment for it.</summary>
internal static class ClaimedProgression
{
    public static DatedSource? Of(SdtmSubject subject, SubjectHistory history)
    {
        foreach (var subjectEvent in history.Events)
            if (subjectEvent is { Kind: SubjectEventKind.TreatmentStopped, Reason: StopReason.Progression })
                return new DatedSource(subjectEvent.Date, new SourceReference("DS", "DSSTDTC", SequenceOf(subject, subjectEvent.Date)));
        return null;
    }

    private static double? SequenceOf(SdtmSubject subject, DateOnly date)
    {
        foreach (var disposition in subject.Dispositions)
            if (PartialDate.TryParse(disposition.Start, out var start) && start.Full == date && disposition.Category is null or "DISPOSITION EVENT")
                return disposition.Sequence;
        return null;
    }
}
