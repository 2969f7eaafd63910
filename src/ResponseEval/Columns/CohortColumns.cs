namespace ResponseEval.Columns;

/// <summary>What was noted of an assessment as a whole.</summary>
[Flags]
public enum AssessmentNotes : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The scan was made because of new symptoms.</summary>
    SymptomDriven = 1,

    /// <summary>The tumour markers of the protocol are above normal.</summary>
    TumorMarkersElevated = 2,
}

/// <summary>
/// A cohort as struct of arrays, over memory that the caller owns and that nothing copies: facts whose merges, splits and treatments are resolved, as
/// <see cref="SubjectHistory.ResolvedLesions"/> gives them. Made by <see cref="CohortBuilder"/> or by the caller; checked by <see cref="CohortCheck"/>.
/// </summary>
/// <remarks>
/// Days are whole days of any calendar, the same for all columns of a subject, from -10,000,000 to 10,000,000; <see cref="NoDay"/> stands for none.
/// Rows of a subject lie together. A column that says so may be empty. The evaluator reads the memory and never writes it.
/// </remarks>
public sealed record CohortColumns
{
    /// <summary>No day.</summary>
    public const int NoDay = int.MinValue;

    /// <summary>Where the assessments of each subject begin, and after the last subject their number: subjects + 1 values, from 0, never falling.</summary>
    public required ReadOnlyMemory<int> AssessmentOffsets { get; init; }

    /// <summary>Where the lesions of each subject begin, likewise.</summary>
    public required ReadOnlyMemory<int> LesionOffsets { get; init; }

    /// <summary>Where the facts of each subject begin, likewise: a subject has one for each lesion at each assessment, assessment by assessment.</summary>
    public required ReadOnlyMemory<int> FactOffsets { get; init; }

    /// <summary>For each subject the place of the baseline among its assessments; what stands before serves kinetics. Empty: always the first.</summary>
    public ReadOnlyMemory<int> BaselineIndexes { get; init; }

    /// <summary>For each subject the day of randomization or <see cref="NoDay"/>. Empty: none.</summary>
    public ReadOnlyMemory<int> RandomizationDays { get; init; }

    /// <summary>For each subject the day of the first dose or <see cref="NoDay"/>. Empty: none.</summary>
    public ReadOnlyMemory<int> FirstDoseDays { get; init; }

    /// <summary>For each assessment its day, rising within a subject.</summary>
    public required ReadOnlyMemory<int> AssessmentDays { get; init; }

    /// <summary>For each assessment what was noted. Empty: none.</summary>
    public ReadOnlyMemory<AssessmentNotes> Notes { get; init; }

    /// <summary>For each lesion one of the four roles, with <see cref="LesionTraits.Node"/> or without; in any order, at most 10,737 targets, 64 non-target and 64 new lesions.</summary>
    public required ReadOnlyMemory<LesionTraits> Lesions { get; init; }

    /// <summary>
    /// For each lesion a number that stands for its organ, the same for the same organ of a subject; 0 where it is not recorded. Empty: not recorded.
    /// Matos 2020 reads it.
    /// </summary>
    public ReadOnlyMemory<ushort> Organs { get; init; }

    /// <summary>For each fact the diameter in 0.01 mm, or -1 where none is known (<see cref="LesionFact.Hundredths"/>).</summary>
    public required ReadOnlyMemory<int> Diameters { get; init; }

    /// <summary>For each fact what was seen.</summary>
    public required ReadOnlyMemory<LesionSeen> Seen { get; init; }

    /// <summary>For each fact <see cref="LesionTraits.Equivocal"/> of a new lesion, <see cref="LesionTraits.Increased"/> and <see cref="LesionTraits.Decreased"/>, and nothing else. Empty: none.</summary>
    public ReadOnlyMemory<LesionTraits> Described { get; init; }

    /// <summary>Where the events of each subject begin, like <see cref="AssessmentOffsets"/>. Empty: no subject has any.</summary>
    public ReadOnlyMemory<int> EventOffsets { get; init; }

    /// <summary>For each event its day.</summary>
    public ReadOnlyMemory<int> EventDays { get; init; }

    /// <summary>For each event what happened, in any order.</summary>
    public ReadOnlyMemory<ClinicalEvent> Events { get; init; }

    /// <summary>The number of subjects.</summary>
    public int Subjects => Math.Max(0, AssessmentOffsets.Length - 1);

    /// <summary>The number of assessments.</summary>
    public int Assessments => AssessmentDays.Length;
}
