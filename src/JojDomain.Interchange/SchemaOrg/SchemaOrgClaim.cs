using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes what a claim has beside its name, and a node for each of its reviews.</summary>
internal sealed class SchemaOrgClaim(Utf8JsonWriter writer, SchemaOrgTerms terms, CarriedEntity carried, Claim claim)
{
    /// <summary>Writes the members of the claim's own node.</summary>
    public void WriteMembers()
    {
        terms.Text("text", "words", claim.Words);
        WriteQuotation();
        if (terms.PartyOf(claim.Attribution.Voice) is { } author)
        {
            terms.Link("author", author);
            carried.Add("attribution", "voice/entity");
        }

        Id<Source>[] sources = [.. ViaSources.Of(claim)];
        if (sources.Length > 0)
        {
            writer.WriteStartArray("appearance");
            foreach (Id<Source> source in sources)
            {
                writer.WriteStartObject();
                terms.Id(source);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (ViaSources.AreAll(claim))
        {
            carried.Add("attribution", "via");
        }
    }

    public void WriteReviews()
    {
        foreach ((int index, Review review) in claim.Reviews.Index())
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "ClaimReview");
            terms.Link("itemReviewed", claim.Id);
            if (claim.Words is { } words)
            {
                writer.WriteString("claimReviewed", words.Text);
            }

            Write(index, review);
            writer.WriteEndObject();
        }
    }

    // Each run of quoted words is a part of the claim: what is between two of them, such as an elision, is nobody's words.
    private void WriteQuotation()
    {
        if (claim.Quotation is not { Use: QuotationUse.Speech } quotation || !quotation.Segments.Any(static segment => segment is QuotedWords))
        {
            return;
        }

        writer.WriteStartArray("hasPart");
        foreach ((int index, QuotationSegment segment) in quotation.Segments.Index())
        {
            if (segment is QuotedWords quoted)
            {
                writer.WriteStartObject();
                writer.WriteString("@type", "Quotation");
                writer.WriteString("text", quoted.Words.Text);
                if (quotation.Language is { } language)
                {
                    writer.WriteString("inLanguage", language.ToString());
                    carried.Add("quotation", "language");
                }

                writer.WriteEndObject();
                string at = FormattableString.Invariant($"segments/{index}");
                carried.Add("quotation", $"{at}/type", $"{at}/text", $"{at}/words/text");
            }
        }

        writer.WriteEndArray();
    }

    private void Write(int index, Review review)
    {
        if (terms.PartyOf(review.Reviewer) is { } author)
        {
            terms.Link("author", author);
            carried.AddItem("reviews", index, "reviewer/entity");
        }

        if (SchemaOrgTerms.DateOf(review.When) is { } date)
        {
            writer.WriteString("datePublished", date);
            carried.AddItem("reviews", index, "when");
        }

        if (review.Words is { } reasons)
        {
            writer.WriteString("reviewBody", reasons.Text);
            carried.AddItem("reviews", index, "words/text");
        }

        if (review.Source is { } source)
        {
            terms.Link("isPartOf", source);
            carried.AddItem("reviews", index, "source");
        }

        WriteRating(index, review);
    }

    private void WriteRating(int index, Review review)
    {
        if (review.Rating is null && review.Label is null)
        {
            return;
        }

        writer.WriteStartObject("reviewRating");
        writer.WriteString("@type", "Rating");
        if (review.Rating is { } rating)
        {
            writer.WriteNumber("ratingValue", rating.Value);
            writer.WriteNumber("worstRating", rating.Worst);
            writer.WriteNumber("bestRating", rating.Best);
            carried.AddItem("reviews", index, "rating/value", "rating/worst", "rating/best");
        }

        if (review.Label is { } label)
        {
            writer.WriteString("alternateName", label.Text);
            carried.AddItem("reviews", index, "label/text");
        }

        writer.WriteEndObject();
    }
}
