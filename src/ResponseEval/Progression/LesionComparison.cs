namespace ResponseEval;

/// <summary>A lesion that decided a finding, with the diameters that were compared.</summary>
/// <param name="Lesion">The id of the lesion.</param>
/// <param name="From">The diameter it was compared with: at baseline, at its own nadir, or before radiotherapy. Null for new lesions and those that are not measured.</param>
/// <param name="To">The diameter at the assessment; null for lesions that are not measured.</param>
public readonly record struct LesionComparison(string Lesion, Length? From, Length? To);
