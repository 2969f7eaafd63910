namespace ResponseEval.Testing;

/// <summary>A subject with one planted error, and what a check must say of it.</summary>
/// <param name="Subject">The subject; its history is valid.</param>
/// <param name="Code">The code of the check that finds the error.</param>
/// <param name="Assessment">The assessment at which it was planted, or null where it belongs to none.</param>
/// <param name="Lesion">The lesion, or null.</param>
public sealed record PlantedSubject(GeneratedSubject Subject, string Code, string? Assessment, string? Lesion);
