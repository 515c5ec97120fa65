using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Reads the ratings of reviews: a label as it is written, and a value on its scale.</summary>
internal static class ClaimReviewRatings
{
    /// <summary>Takes the rating of a review; null where it has none.</summary>
    public static ForeignObject? Take(ForeignObject review, ClaimReviewEntities entities)
    {
        if (review.Peek("reviewRating")?.Items().Any(static each => each.Kind == JsonValueKind.Object) != true)
        {
            return null;
        }

        ForeignObject? rating = null;
        foreach (ForeignValue each in entities.Nodes(review.Take("reviewRating")))
        {
            if (rating is null && each.Kind == JsonValueKind.Object)
            {
                rating = entities.Open(each);
            }
            else
            {
                entities.Note(each.Pointer, "only the first rating is read");
            }
        }

        if (rating?.Take("@id") is { } id)
        {
            entities.Note(id.Pointer, "a rating is part of its review, and has no id in a story");
        }

        return rating;
    }

    /// <summary>Takes the label: of several the first, and the others are said beside it.</summary>
    public static string? TakeLabel(ForeignObject rating, Id<Claim> claim, ClaimReviewEntities entities)
    {
        ForeignValue[] labels = [.. entities.Items(rating.Take("alternateName"))];
        string? label = labels is [var first, ..] && first.TryText(out string? text) ? text : null;
        foreach (ForeignValue other in labels.Skip(label is null ? 0 : 1))
        {
            entities.SayTerm(claim, "alternateName", other);
        }

        return label;
    }

    /// <summary>Takes the rating of a review. A value on a scale of which one end is not stated says nothing of how good it is: it is then left, and kept as it is written.</summary>
    public static Rating? TakeScale(ForeignObject rating)
    {
        if (rating.Peek("ratingValue") is not { } given || !given.TryNumber(out decimal value)
            || rating.Peek("worstRating") is not { } low || !low.TryNumber(out decimal worst)
            || rating.Peek("bestRating") is not { } high || !high.TryNumber(out decimal best)
            || worst == best || value < Math.Min(worst, best) || value > Math.Max(worst, best))
        {
            return null;
        }

        _ = rating.Take("ratingValue");
        _ = rating.Take("worstRating");
        _ = rating.Take("bestRating");
        return new Rating(value, worst, best);
    }
}
